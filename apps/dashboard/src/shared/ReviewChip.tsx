import type { ReviewDecision } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { Absent } from './Absent.tsx';
import { reviewLooks } from './reviewLooks.ts';
import { ToneChip } from './ToneChip.tsx';

/** What an analyst decided, beside the provider's verdict. */
export const ReviewChip = ({ decision }: { decision: ReviewDecision | null }) => {
  const translate = useTranslate();
  if (decision === null) return <Absent label={translate('shared.review.none')} />;
  return (
    <ToneChip {...reviewLooks[decision]} title={translate('shared.reviewHelp')}>
      {translate(`shared.review.${decision}`)}
    </ToneChip>
  );
};
