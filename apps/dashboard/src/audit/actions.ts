import { auditAction, type AuditAction } from '@desk/contract';

/** What the actions are about, in the order of the filter. */
export const THINGS = [
  'evidence',
  'verification',
  'export',
  'session',
  'account',
  'token',
  'policy',
] as const;
export type Thing = (typeof THINGS)[number];

const things: Readonly<Record<string, Thing>> = {
  image: 'evidence',
  exchange: 'evidence',
  verification: 'verification',
  export: 'export',
  session: 'session',
  access: 'session',
  account: 'account',
  token: 'token',
  policy: 'policy',
  review_policy: 'policy',
  view: 'policy',
  keys: 'policy',
};

export const thingOf = (action: AuditAction): Thing => things[action.split('.')[0] ?? ''] ?? 'policy';

/** Every action, those about the same thing beside each other. */
export const ACTIONS: readonly AuditAction[] = THINGS.flatMap((thing) =>
  auditAction.options.filter((action) => thingOf(action) === thing),
);

/** What whoever answers for security reads first. */
export const ALARMS: readonly AuditAction[] = [
  'session.failed',
  'session.refused',
  'access.refused',
  'verification.answer_mismatched',
  'verification.answer_late',
];

/** Looking at a case, as against doing something to it. */
export const VIEWS: readonly AuditAction[] = [
  'verification.viewed',
  'verification.revealed',
  'image.viewed',
  'exchange.viewed',
];
