import type { ReviewRecord, VerificationDetail } from '@desk/contract';
import { unsettledOf } from './standing.ts';

/** The record of the decision that counts: the newest that settled the case and was not a withdrawal. */
const countingOf = ({ review, reviews }: Pick<VerificationDetail, 'review' | 'reviews'>) =>
  review === null
    ? undefined
    : reviews.findLast(({ stage, decision }) => stage === 'decided' && decision !== 'withdrawn');

/** The decisions that matter now (the one that counts, and those that have not settled the case), and all before them; oldest first. */
export const shownRecords = (
  verification: Pick<VerificationDetail, 'review' | 'reviews'>,
): Record<'current' | 'earlier', ReviewRecord[]> => {
  const counting = countingOf(verification);
  const current = [...(counting ? [counting] : []), ...unsettledOf(verification.reviews)];
  return { current, earlier: verification.reviews.filter((record) => !current.includes(record)) };
};
