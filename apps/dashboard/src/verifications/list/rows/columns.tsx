import type { ListColumn, VerificationRow, VerificationSearch } from '@desk/contract';
import type { ReactNode } from 'react';
import { Confidence } from '../../../shared/Confidence.tsx';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { Applicant } from './Applicant.tsx';
import { Assignee } from './Assignee.tsx';
import { Decision } from './Decision.tsx';
import { DocumentCell } from './DocumentCell.tsx';
import { Notable } from './Notable.tsx';
import { Reference } from './Reference.tsx';
import { Stack, Verdicts } from './Verdicts.tsx';

export interface Column {
  /** By what its head sorts the list; without one it does not. */
  sort?: VerificationSearch['sort'];
  /** The order of the first press. */
  first?: VerificationSearch['order'];
  /** Pixels; a column that `grows` has at least so many and shares what is left over. */
  width: number;
  grows?: boolean;
  quiet?: boolean;
  cell: (row: VerificationRow, shown: readonly ListColumn[]) => ReactNode;
}

/** What each column shows. Widths are fixed, so that a row that changes moves nothing; those of the first setting fit 1024 pixels with a scroll bar. */
export const COLUMNS: Readonly<Record<ListColumn, Column>> = {
  applicant: { sort: 'fullName', width: 136, grows: true, cell: (row) => <Applicant row={row} /> },
  country: { sort: 'country', width: 120, cell: (row) => <CountryLabel code={row.country} /> },
  status: { sort: 'status', width: 130, cell: (row) => <StatusChip status={row.status} /> },
  verdict: {
    sort: 'verificationStatus',
    width: 136,
    cell: (row, shown) => (
      <Verdicts row={row} status={!shown.includes('status')} decision={!shown.includes('decision')} />
    ),
  },
  reasons: { width: 136, grows: true, cell: (row) => <Notable row={row} /> },
  document: {
    width: 120,
    cell: (row) => <DocumentCell type={row.documentType} number={row.documentNumber} />,
  },
  faceMatch: {
    sort: 'faceMatchConfidence',
    first: 'desc',
    width: 92,
    cell: (row) => <Confidence value={row.faceMatchConfidence} />,
  },
  decision: {
    width: 136,
    cell: (row) => (
      <Stack>
        <Decision row={row} />
      </Stack>
    ),
  },
  assignee: { width: 88, cell: (row) => <Assignee id={row.assigneeId} /> },
  reference: { width: 124, quiet: true, cell: (row) => <Reference reference={row.referenceId} /> },
  requested: {
    sort: 'requestedAt',
    first: 'desc',
    width: 104,
    quiet: true,
    cell: (row) => <TimeAgo time={row.requestedAt} />,
  },
  completed: {
    sort: 'completedAt',
    first: 'desc',
    width: 104,
    quiet: true,
    cell: (row) => <TimeAgo time={row.completedAt} />,
  },
  lastChecked: { width: 104, quiet: true, cell: (row) => <TimeAgo time={row.lastCheckedAt} /> },
};

/** Pixels that the columns need at least, beside a box to choose a row: on a narrower screen the table scrolls. */
export const widthOf = (columns: readonly ListColumn[]): number =>
  columns.reduce((sum, column) => sum + COLUMNS[column].width, 44);
