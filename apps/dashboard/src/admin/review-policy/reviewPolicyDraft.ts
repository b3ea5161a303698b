import {
  reviewDecision,
  reviewPolicy as reviewPolicySchema,
  type FourEyes,
  type ReviewDecision,
  type ReviewPolicy,
} from '@desk/contract';
import { wrongReason } from './reasonRules.ts';

/** A reason as it stands in the form: its key stays while its words and place change. */
export interface ReasonDraft {
  key: string;
  text: string;
}

/** The rules as they stand in the form. */
export interface ReviewPolicyDraft {
  fourEyes: FourEyes;
  reasons: Record<ReviewDecision, ReasonDraft[]>;
}

export const newReason = (text = ''): ReasonDraft => ({ key: crypto.randomUUID(), text });

export const draftOf = ({ fourEyes, reasons }: ReviewPolicy): ReviewPolicyDraft => {
  const drafted = (decision: ReviewDecision) => reasons[decision].map((text) => newReason(text));
  return {
    fourEyes,
    reasons: {
      approved: drafted('approved'),
      rejected: drafted('rejected'),
      resubmission_requested: drafted('resubmission_requested'),
    },
  };
};

const otherTexts = (reasons: readonly ReasonDraft[], index: number) =>
  reasons.filter((_, at) => at !== index).map(({ text }) => text);

/** What is wrong with one of a decision's reasons. */
export const wrongAt = (reasons: readonly ReasonDraft[], index: number) =>
  wrongReason(reasons[index]?.text ?? '', otherTexts(reasons, index));

/** The rules that the form says; undefined while a reason in it is wrong. */
export const reviewPolicyOf = ({ fourEyes, reasons }: ReviewPolicyDraft): ReviewPolicy | undefined => {
  const wrong = reviewDecision.options.some((decision) =>
    reasons[decision].some((_, index) => wrongAt(reasons[decision], index) !== undefined),
  );
  if (wrong) return undefined;
  const texts = Object.fromEntries(
    reviewDecision.options.map((decision) => [decision, reasons[decision].map(({ text }) => text)]),
  );
  return reviewPolicySchema.safeParse({ fourEyes, reasons: texts }).data;
};
