import { reviewDecision, type FourEyes, type ReviewDecision, type ReviewPolicy } from '@desk/contract';

/** One thing that saving would change, for a sentence of its own. */
export type ReviewPolicyChange =
  | { what: 'fourEyes'; from: FourEyes; to: FourEyes }
  | { what: 'added' | 'removed'; decision: ReviewDecision; reason: string }
  | { what: 'order'; decision: ReviewDecision };

const ofReasons = (decision: ReviewDecision, was: string[], is: string[]): ReviewPolicyChange[] => {
  const kept = was.filter((reason) => is.includes(reason));
  const keptNow = is.filter((reason) => was.includes(reason));
  return [
    ...is
      .filter((reason) => !was.includes(reason))
      .map((reason) => ({ what: 'added' as const, decision, reason })),
    ...was
      .filter((reason) => !is.includes(reason))
      .map((reason) => ({ what: 'removed' as const, decision, reason })),
    ...(kept.every((reason, index) => reason === keptNow[index])
      ? []
      : [{ what: 'order' as const, decision }]),
  ];
};

/** Everything that differs, in the order of the form. A reason in other words is one added and one removed. */
export const reviewPolicyChanges = (before: ReviewPolicy, after: ReviewPolicy): ReviewPolicyChange[] => [
  ...(before.fourEyes === after.fourEyes
    ? []
    : [{ what: 'fourEyes' as const, from: before.fourEyes, to: after.fourEyes }]),
  ...reviewDecision.options.flatMap((decision) =>
    ofReasons(decision, before.reasons[decision], after.reasons[decision]),
  ),
];
