import type { Role } from '@desk/contract';
import { Reflector } from '@nestjs/core';

/** Who may call a route: everybody, or the accounts with one of these roles. */
export type AccessRule = ['public'] | Role[];

const Rule = Reflector.createDecorator<AccessRule>();

/**
 * States who may call a route or a whole controller (the route's own wins): `@Access('public')` or
 * `@Access('analyst', 'auditor', 'admin')`. Every role is listed, the admin's too; without a rule nobody may.
 */
export const Access = (...rule: AccessRule) => Rule(rule);

export const accessRule = Rule;
