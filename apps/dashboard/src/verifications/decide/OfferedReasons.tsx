import type { ReviewDecision } from '@desk/contract';
import { useState } from 'react';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { ReasonChoice } from './reasonChoice.ts';
import { useReasonKeys } from './useReasonKeys.ts';
import type { useReviewPolicy } from './useReviewPolicy.ts';

/** Reasons on their way. Who knows their digits need not wait for them. */
const Awaited = ({ onDigit }: { onDigit: (digit: number) => void }) => {
  useReasonKeys(onDigit);
  return <LineSkeletons count={4} />;
};

/** The reasons that the rules offer for a decision. Where the rules cannot be had, a reason is still said in one's own words. */
export const OfferedReasons = (props: {
  policy: ReturnType<typeof useReviewPolicy>;
  decision: ReviewDecision;
  value: ReasonChoice;
  onChange: (choice: ReasonChoice) => void;
  error: string | undefined;
}) => {
  const { policy, decision, ...field } = props;
  const [early, setEarly] = useState<{ digit: number; decision: ReviewDecision }>();
  if (policy.isPending) return <Awaited onDigit={(digit) => setEarly({ digit, decision })} />;
  return (
    <ReasonField
      key={decision}
      reasons={policy.data?.reasons[decision] ?? []}
      early={early?.decision === decision ? early.digit : undefined}
      {...field}
    />
  );
};
