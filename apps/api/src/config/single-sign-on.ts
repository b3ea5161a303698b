import { role } from '@desk/contract';
import { z } from 'zod';
import { httpOrigin, required } from './environment.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** OpenID Connect Discovery 1.0, 3: https, without query and fragment. Kept as written: tokens must name it so. */
const issuer = required().refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || /[?#]/.test(text) || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}, 'must be an https:// address without query (http:// only on this machine)');

/** `analyst=desk-analysts,admin=desk-admins`: a role, and the claim's value that gives it. */
const roleValues = required().transform((text, context) => {
  const pairs = text.split(',').map((pair) => pair.trim().split(/=(.*)/s));
  const parsed = z
    .array(z.object({ role, value: z.string().min(1) }))
    .safeParse(pairs.map(([name, value]) => ({ role: name, value })));
  if (parsed.success) return parsed.data;
  context.addIssue({
    code: 'custom',
    message: 'must be pairs such as analyst=desk-analysts,auditor=desk-auditors,admin=desk-admins',
  });
  return z.NEVER;
});

const variables = z
  .object({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: required(),
    OIDC_CLIENT_SECRET: required(),
    OIDC_ROLES: roleValues,
    OIDC_ROLE_CLAIM: z.string().default('groups'),
    OIDC_SCOPE: z
      .string()
      .default('openid profile email')
      .refine((text) => text.split(' ').includes('openid'), 'must contain openid'),
    OIDC_LABEL: z.string().max(60, 'must have at most 60 characters').default('single sign-on'),
    PUBLIC_URL: httpOrigin,
  })
  .transform((is) => ({
    issuer: is.OIDC_ISSUER,
    clientId: is.OIDC_CLIENT_ID,
    clientSecret: is.OIDC_CLIENT_SECRET,
    roles: is.OIDC_ROLES,
    roleClaim: is.OIDC_ROLE_CLAIM,
    scope: is.OIDC_SCOPE,
    label: is.OIDC_LABEL,
    /** The origin that browsers use. */
    publicUrl: is.PUBLIC_URL,
  }));

export type OidcSettings = z.output<typeof variables>;

const anySet = (env: Record<string, unknown>): boolean =>
  Object.keys(env).some((name) => name.startsWith('OIDC_'));

/** All of the required ones or none: null when no variable of single sign-on is set. */
export const singleSignOn = z
  .record(z.string(), z.string().optional())
  .transform((env) => (anySet(env) ? env : null))
  .pipe(variables.nullable())
  .transform((oidc) => ({ oidc }));
