import type { Role } from '@desk/contract';

export type Rule = 'public' | 'own account' | readonly Role[];

export const ALL = ['analyst', 'auditor', 'admin'] as const;
const ANALYST = ['analyst', 'admin'] as const;
const AUDITOR = ['auditor', 'admin'] as const;
const ADMIN = ['admin'] as const;

/**
 * Who may call what: every route of the API, and nothing else. `own account` is every person about their own, whatever
 * is due, and no token. Whoever adds a route adds its line here.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  'GET /api/health/live': 'public',
  'GET /api/health/ready': 'public',
  // Unless METRICS_TOKEN is set.
  'GET /metrics': 'public',
  'GET /api/sign-in-options': 'public',
  'POST /api/session': 'public',
  'GET /api/session/oidc': 'public',
  'GET /api/session/oidc/callback': 'public',

  'GET /api/session': ALL,
  'DELETE /api/session': 'own account',
  'PUT /api/me/password': 'own account',
  'GET /api/me/second-factor': 'own account',
  'POST /api/me/second-factor': 'own account',
  'PUT /api/me/second-factor': 'own account',
  'DELETE /api/me/second-factor': 'own account',
  'POST /api/me/second-factor/recovery-codes': 'own account',
  'GET /api/me/sessions': 'own account',
  'DELETE /api/me/sessions/:sessionId': 'own account',
  'GET /api/me/mentions': 'own account',
  'PUT /api/me/mentions': 'own account',
  'GET /api/me/preferences': 'own account',
  'PUT /api/me/preferences': 'own account',

  'GET /api/accounts': ADMIN,
  'POST /api/accounts': ADMIN,
  'GET /api/accounts/:id': ADMIN,
  'PATCH /api/accounts/:id': ADMIN,
  'PUT /api/accounts/:id/password': ADMIN,
  'DELETE /api/accounts/:id/second-factor': ADMIN,
  'GET /api/accounts/:id/sessions': ADMIN,
  'DELETE /api/accounts/:id/sessions': ADMIN,
  'GET /api/tokens': ADMIN,
  'POST /api/tokens': ADMIN,
  'DELETE /api/tokens/:id': ADMIN,
  'GET /api/policy': ALL,
  'PUT /api/policy': ADMIN,
  'GET /api/review-policy': ALL,
  'PUT /api/review-policy': ADMIN,
  'GET /api/people': ALL,
  'GET /api/views': ALL,
  'POST /api/views': ALL,
  'PUT /api/views/:id': ALL,
  'DELETE /api/views/:id': ALL,
  'POST /api/statistics': ALL,

  'GET /api/audit-events': AUDITOR,
  'GET /api/audit-events/actors': AUDITOR,
  'GET /api/audit-events/head': AUDITOR,

  'GET /api/verifications': ALL,
  'POST /api/verifications': ANALYST,
  'POST /api/verifications/search': ALL,
  'POST /api/verifications/facets': ALL,
  'POST /api/verifications/recheck': ANALYST,
  'GET /api/verifications/export.csv': ALL,
  'GET /api/verifications/:id': ALL,
  'POST /api/verifications/:id/reveal': ALL,
  'POST /api/verifications/:id/recheck': ANALYST,
  'POST /api/verifications/:id/send-again': ANALYST,
  'POST /api/verifications/:id/not-sent': ANALYST,
  'PUT /api/verifications/:id/relationship': ANALYST,
  'PUT /api/verifications/:id/review': ANALYST,
  'POST /api/verifications/:id/review/withdraw': ANALYST,
  'POST /api/verifications/review': ANALYST,
  'PUT /api/verifications/:id/assignee': ANALYST,
  'POST /api/verifications/assign': ANALYST,
  'POST /api/verifications/take-next': ANALYST,
  'POST /api/verifications/:id/notes': ANALYST,
  'GET /api/verifications/:id/history': ALL,
  'PUT /api/verifications/:id/hold': ADMIN,
  'GET /api/verifications/:id/exchanges': ALL,
  'GET /api/verifications/:id/exchanges/:exchangeId/body': ALL,
  'GET /api/verifications/:id/images/:side': ALL,
  'GET /api/events': ALL,

  'GET /api/exports': ALL,
  'POST /api/exports': ALL,
  'GET /api/exports/key': ALL,
  'GET /api/exports/:id': ALL,
  'GET /api/exports/:id/file': ALL,
  'GET /api/exports/:id/manifest': ALL,
  'POST /api/exports/:id/again': ALL,

  'GET /api/retention/due': AUDITOR,
  'GET /api/retention/purges': AUDITOR,
  'POST /api/retention/purge': ADMIN,
};

/** Beside `own account`, what a session may call that has something to do first. */
export const WHILE_DUE = new Set(['GET /api/session']);
