import { emailAddress, type Role } from '@desk/contract';
import * as client from 'openid-client';
import type { OidcSettings } from '../config/single-sign-on.ts';
import { shortText } from '../database/storable-text.ts';
import { SingleSignOnRefused } from './refused.ts';

/** Whom the identity provider vouches for. */
export interface Person {
  issuer: string;
  subject: string;
  email: string;
  emailVerified: boolean;
  name: string;
  role: Role;
}

type Claims = Record<string, unknown>;

const NAME_MAX = 200;

/** By what they may change: of two that a claim gives, the first here is taken. */
const STRONGEST_FIRST: readonly Role[] = ['admin', 'analyst', 'auditor'];

/**
 * The id token's claims, and of the rest what its issuer tells when asked: many keep e-mail and groups out of the token.
 * Asking also proves that the answer is about the same person.
 */
export async function claimsOf(
  config: client.Configuration,
  tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
  { roleClaim }: OidcSettings,
): Promise<Claims> {
  const claims: Claims & { sub?: string } = { ...tokens.claims() };
  const complete = ['email', 'email_verified', roleClaim].every((name) => name in claims);
  if (complete || config.serverMetadata().userinfo_endpoint === undefined) return claims;
  const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub ?? '');
  return together(claims, more);
}

/** The token's word goes first; an e-mail and whether it is verified are one word, never one from here and one from there. */
export function together(token: Claims, more: Claims): Claims {
  const whole = 'email' in token && 'email_verified' in token;
  const { email, email_verified } = !whole && 'email' in more ? more : token;
  return { ...more, ...token, email, email_verified };
}

/** @throws SingleSignOnRefused without a role that is mapped, or without an e-mail */
export function personOf(claims: Claims, settings: OidcSettings): Person {
  const email = emailAddress.safeParse(claims['email']);
  const role = roleOf(claims[settings.roleClaim], settings);
  if (!email.success) throw new SingleSignOnRefused('oidc_no_email');
  if (role === null) throw new SingleSignOnRefused('oidc_no_role', 'oidc_no_role', email.data);
  const { iss, sub, name } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string') throw new SingleSignOnRefused('oidc_failed');
  return {
    issuer: iss,
    subject: sub,
    email: email.data,
    emailVerified: claims['email_verified'] === true,
    name: (typeof name === 'string' ? shortText(name.trim(), NAME_MAX) : '') || email.data,
    role,
  };
}

function roleOf(claim: unknown, { roles }: OidcSettings): Role | null {
  const values: unknown[] = Array.isArray(claim) ? claim : [claim];
  const given = roles.filter(({ value }) => values.includes(value)).map((mapped) => mapped.role);
  return STRONGEST_FIRST.find((role) => given.includes(role)) ?? null;
}
