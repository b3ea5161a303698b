import type { Exchange, HistoryEntry } from '@desk/contract';
import { isExchange } from '../timeline/entries.ts';

/** The ids of the two exchanges whose answers stand side by side. */
export interface AnswerPair {
  before: string;
  after: string;
}

/** The exchanges of a history that brought an answer, newest first. */
export const answersOf = (entries: readonly HistoryEntry[]): Exchange[] =>
  entries
    .filter(isExchange)
    .map(({ exchange }) => exchange)
    .filter(({ bodyBytes }) => bodyBytes > 0);

/** The newest answer and the newest before it that differs from it; the one before where none differs; undefined without two. */
export const newestPair = ([after, ...older]: readonly Exchange[]): AnswerPair | undefined => {
  const before = older.find(({ bodySha256 }) => bodySha256 !== after?.bodySha256) ?? older[0];
  return after && before && { before: before.id, after: after.id };
};

/** An answer and the one before it; undefined for the first, and for an exchange without an answer. */
export const pairWithBefore = (answers: readonly Exchange[], id: string): AnswerPair | undefined => {
  const at = answers.findIndex((answer) => answer.id === id);
  const before = answers[at + 1];
  return at === -1 || before === undefined ? undefined : { before: before.id, after: id };
};
