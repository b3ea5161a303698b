import type { ReviewDecision } from '@desk/contract';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { ReasonChoice } from './reasonChoice.ts';
import type { useReviewPolicy } from './useReviewPolicy.ts';

/** The reasons that the rules offer for a decision. Where the rules cannot be had, a reason is still said in one's own words. */
export const OfferedReasons = (props: {
  policy: ReturnType<typeof useReviewPolicy>;
  decision: ReviewDecision;
  value: ReasonChoice;
  onChange: (choice: ReasonChoice) => void;
  error: string | undefined;
}) => {
  const { policy, decision, ...field } = props;
  if (policy.isPending) return <LineSkeletons count={4} />;
  return <ReasonField key={decision} reasons={policy.data?.reasons[decision] ?? []} {...field} />;
};
