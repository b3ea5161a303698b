import { z } from 'zod';
import { anyOf, instant, pageNumber, pageSize } from './query.ts';
import { auditAction } from './vocabulary.ts';

const time = z.iso.datetime();

/** One thing that somebody did, saw or exported. `actorId` is null for the desk itself. */
export const auditEvent = z.object({
  id: z.uuid(),
  at: time,
  actorId: z.uuid().nullable(),
  actor: z.string(),
  action: auditAction,
  verificationId: z.uuid().nullable(),
  details: z.record(z.string(), z.json()),
});
export type AuditEvent = z.infer<typeof auditEvent>;

/** Newest first. */
export const auditPage = z.object({ data: z.array(auditEvent), total: z.int() });
export type AuditPage = z.infer<typeof auditPage>;

/** `from` inclusive, `to` exclusive. */
export const auditSearch = z.strictObject({
  actorId: anyOf(z.uuid()),
  action: anyOf(auditAction),
  verificationId: z.uuid().optional(),
  from: instant,
  to: instant,
  page: pageNumber,
  perPage: pageSize,
});
export type AuditSearch = z.infer<typeof auditSearch>;

/** Who may be asked for by `actorId`: accounts and tokens. */
export const auditActors = z.object({ data: z.array(z.object({ id: z.uuid(), name: z.string() })) });
export type AuditActors = z.infer<typeof auditActors>;

/** The chain's newest link: its position from 1, its hash in hex; position 0 and null before there is one. */
export const auditHead = z.object({
  position: z.int(),
  hash: z.string().nullable(),
  at: time.nullable(),
  unchained: z.int(),
});
export type AuditHead = z.infer<typeof auditHead>;
