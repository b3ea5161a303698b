import type { ExportRecord } from '@desk/contract';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A complete export of three rows, made at hour `n`; `over` replaces whole fields. */
export const specimenExport = (n: number, over: Partial<ExportRecord> = {}): ExportRecord => {
  const time = `2026-11-20T${String(n).padStart(2, '0')}:00:00.000Z`;
  return {
    id: idOf(n),
    filter: { verificationStatus: ['declined'], country: ['IN'] },
    state: 'done',
    total: 3,
    rows: 3,
    bytes: 900,
    sha256: 'a'.repeat(64),
    createdBy: 'analyst@example.com',
    createdAt: time,
    snapshotAt: time,
    finishedAt: time,
    fileUrl: `/api/exports/${idOf(n)}/file`,
    againOf: null,
    masked: false,
    manifestUrl: `/api/exports/${idOf(n)}/manifest`,
    ...over,
  };
};
