import { z } from 'zod';
import { verificationFilter } from './search.ts';
import { role } from './vocabulary.ts';

export const exportState = z.enum(['ready', 'running', 'done', 'aborted']);
export type ExportState = z.infer<typeof exportState>;

/** An export of a filter. `rows` counts what was written so far, `total` what the filter held when it was asked for. */
export const exportRecord = z.object({
  id: z.uuid(),
  filter: verificationFilter,
  state: exportState,
  total: z.int(),
  rows: z.int(),
  bytes: z.int(),
  sha256: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  snapshotAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  fileUrl: z.string(),
  /** The export whose filter this one repeats, to be compared with. */
  againOf: z.uuid().nullable(),
  /** Whether e-mails and document numbers are covered in it, by the rule for the role of whoever made it. */
  masked: z.boolean(),
  manifestUrl: z.string().nullable(),
});
export type ExportRecord = z.infer<typeof exportRecord>;

export const exportList = z.object({ data: z.array(exportRecord), total: z.int() });
export type ExportList = z.infer<typeof exportList>;

/** What an export is: signed, so that it can be checked without the desk. Times in UTC; `columns` in the file's order. */
export const exportManifest = z.object({
  format: z.literal('verification-desk-export/1'),
  exportId: z.uuid(),
  filter: verificationFilter,
  filterInWords: z.string(),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  madeBy: z.string(),
  madeByRole: role,
  snapshotAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  againOf: z.uuid().nullable(),
  rows: z.int(),
  bytes: z.int(),
  columns: z.array(z.string()),
  maskedColumns: z.array(z.string()),
  sha256: z.string(),
  auditHead: z.object({ position: z.int(), hash: z.string().nullable() }),
});
export type ExportManifest = z.infer<typeof exportManifest>;

/** The Ed25519 key that signs manifests. `fingerprint`: SHA-256 of the key's SubjectPublicKeyInfo (DER), hex. */
export const exportKey = z.object({ publicKey: z.string(), fingerprint: z.string() });
export type ExportKey = z.infer<typeof exportKey>;

/** `value`: base64 signature over the manifest in the canonical form of RFC 8785. */
export const signedManifest = z.object({
  manifest: exportManifest,
  signature: exportKey.extend({ algorithm: z.literal('Ed25519'), value: z.string() }),
});
export type SignedManifest = z.infer<typeof signedManifest>;
