import type { ReviewDecision, VerificationDetail } from '@desk/contract';

/** A decision or a note as a report lists it. */
export interface Written {
  id: string;
  kind: ReviewDecision | 'withdrawn' | 'sealed' | 'note';
  at: string;
  by: string;
  texts: string[];
}

const said = (...texts: (string | null)[]) =>
  texts.filter((text): text is string => text !== null && text !== '');

/** Decisions and notes together, oldest first. */
export const writtenRecord = ({ reviews, notes }: Pick<VerificationDetail, 'reviews' | 'notes'>): Written[] =>
  [
    ...reviews.map(({ id, decision, reason, comment, reviewedAt, reviewedBy }): Written => ({
      id,
      kind: decision ?? 'sealed',
      at: reviewedAt,
      by: reviewedBy,
      texts: said(reason, comment),
    })),
    ...notes.map(({ id, text, author, createdAt }): Written => ({
      id,
      kind: 'note',
      at: createdAt,
      by: author,
      texts: [text],
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
