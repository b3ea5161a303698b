import { z } from 'zod';
import { verificationFilter } from './search.ts';

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
});
export type ExportRecord = z.infer<typeof exportRecord>;

export const exportList = z.object({ data: z.array(exportRecord), total: z.int() });
export type ExportList = z.infer<typeof exportList>;
