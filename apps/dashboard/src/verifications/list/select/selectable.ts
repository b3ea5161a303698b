import type { VerificationRow } from '@desk/contract';

/** The cases that can be acted upon: of a purged one there is nothing left to ask about or to decide. */
export const selectable = (rows: readonly VerificationRow[]): string[] =>
  rows.filter(({ purgedAt }) => purgedAt === null).map(({ id }) => id);
