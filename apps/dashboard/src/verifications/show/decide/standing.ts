import type { ReviewRecord, VerificationDetail } from '@desk/contract';

/**
 * Where the reader stands towards a case's decision. Under four eyes: `first`: they decided, and another person is to; `second`: another
 * one did, and it is their turn; `tookPart`: two disagree, and they are one of them; `third`: two others disagree.
 */
export type Standing = 'open' | 'decided' | 'first' | 'second' | 'tookPart' | 'third';

type Decided = Pick<VerificationDetail, 'reviewStage' | 'reviews' | 'findings'>;

/** The decisions that have not settled the case, oldest first. */
export const unsettledOf = (reviews: readonly ReviewRecord[]): ReviewRecord[] =>
  reviews
    .slice(reviews.findLastIndex(({ stage }) => stage === 'decided' || stage === 'open') + 1)
    .filter(({ decision }) => decision !== 'withdrawn');

/** @param me the reader's account */
export const standingOf = ({ reviewStage, reviews }: Decided, me: string | undefined): Standing => {
  if (reviewStage === 'open' || reviewStage === 'decided') return reviewStage;
  const mine = unsettledOf(reviews).some(({ reviewedById }) => reviewedById === me);
  if (reviewStage === 'disagreed') return mine ? 'tookPart' : 'third';
  return mine ? 'first' : 'second';
};

/**
 * Whether the reader may decide now. Two people decide on the same answer: where the provider changed its, who decided before that may do
 * so again. Only the API knows which came first, so it has the last word then.
 */
export const mayDecideNow = (verification: Decided, me: string | undefined): boolean => {
  const standing = standingOf(verification, me);
  if (standing !== 'first' && standing !== 'tookPart') return true;
  return verification.findings.some(({ code }) => code === 'answer_changed');
};

/** Whether the reader may take the newest decision back: a sealed one is its maker's alone. */
export const mayWithdraw = (verification: Decided, me: string | undefined): boolean => {
  const standing = standingOf(verification, me);
  return standing !== 'open' && standing !== 'second';
};

/** The newest decision that the reader has before them: what they decide comes after it. */
export const newestOf = ({ reviews }: Pick<VerificationDetail, 'reviews'>): string | null =>
  reviews.at(-1)?.id ?? null;

/** Whether the decision that counts is about an answer that the provider has changed since: else a decided case needs no review. */
export const isOutdated = (verification: Pick<VerificationDetail, 'reviewStage' | 'needsReview'>): boolean =>
  verification.reviewStage === 'decided' && verification.needsReview;
