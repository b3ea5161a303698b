import { role, type Role } from '@desk/contract';
import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';

/** Who may call a route: everybody, or the accounts and tokens with one of these roles. */
export type AccessRule = ['public'] | Role[];

/** What the guard reads. */
export const AccessMetadata = Reflector.createDecorator<AccessRule>();
/** A route that stays open to a session that has to change its password or set up a second factor first. */
export const WhileDue = Reflector.createDecorator<true | undefined>();
/** A route that no token may call. */
export const SessionOnly = Reflector.createDecorator<true | undefined>();

/**
 * States who may call a route or a whole controller (the route's own wins): `@Access('public')` or
 * `@Access('analyst', 'auditor', 'admin')`. Every role is listed, the admin's too; without a rule nobody may.
 */
export const Access = (...rule: AccessRule) =>
  rule[0] === 'public'
    ? AccessMetadata(rule)
    : applyDecorators(AccessMetadata(rule), ApiCookieAuth('session'), ApiBearerAuth('token'));

/** Open to every signed-in person about their own account, whatever is due, and to no token. */
export const OwnAccount = () =>
  applyDecorators(
    AccessMetadata([...role.options]),
    WhileDue(true),
    SessionOnly(true),
    ApiCookieAuth('session'),
  );
