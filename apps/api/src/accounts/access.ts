import type { Role } from '@desk/contract';
import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiCookieAuth } from '@nestjs/swagger';

/** Who may call a route: everybody, or the accounts with one of these roles. */
export type AccessRule = ['public'] | Role[];

/** What the guard reads. */
export const AccessMetadata = Reflector.createDecorator<AccessRule>();

/**
 * States who may call a route or a whole controller (the route's own wins): `@Access('public')` or
 * `@Access('analyst', 'auditor', 'admin')`. Every role is listed, the admin's too; without a rule nobody may.
 */
export const Access = (...rule: AccessRule) =>
  rule[0] === 'public'
    ? AccessMetadata(rule)
    : applyDecorators(AccessMetadata(rule), ApiCookieAuth('session'));
