import { CSV_COLUMNS, type Account, type AuditHead, type ExportManifest } from '@desk/contract';
import { MASKED_COLUMNS } from '../verifications/masking.ts';
import type { Written } from './export-file.ts';
import type { Export } from './export.entity.ts';
import { filterInWords } from './filter-words.ts';

/** What was written, to the last byte. */
export interface WholeFile extends Written {
  snapshotAt: Date;
  sha256: string;
  masked: boolean;
  finishedAt: Date;
}

/** What is said of a file once it is whole. The last is the audit log's newest link at that time. */
export function manifestOf(
  asked: Export,
  maker: Account,
  written: WholeFile,
  { position, hash }: AuditHead,
): ExportManifest {
  return {
    format: 'verification-desk-export/1',
    exportId: asked.id,
    filter: asked.filter,
    filterInWords: filterInWords(asked.filter, written.masked),
    requestedBy: asked.createdBy,
    requestedAt: asked.createdAt.toISOString(),
    madeBy: maker.email,
    madeByRole: maker.role,
    snapshotAt: written.snapshotAt.toISOString(),
    finishedAt: written.finishedAt.toISOString(),
    againOf: asked.againOf,
    rows: written.rows,
    bytes: written.bytes,
    columns: [...CSV_COLUMNS],
    maskedColumns: written.masked ? [...MASKED_COLUMNS] : [],
    sha256: written.sha256,
    auditHead: { position, hash },
  };
}
