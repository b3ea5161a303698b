import type { VerificationRow } from '@desk/contract';
import { ReviewChip } from '../../../shared/ReviewChip.tsx';
import { NeedsReview } from './NeedsReview.tsx';
import { StageChip } from './StageChip.tsx';

export type Decided = Pick<VerificationRow, 'reviewDecision' | 'reviewStage' | 'needsReview'>;

/** Where the desk's own decision stands; nothing where none is made and none is wanted. */
export const Decision = ({ row }: { row: Decided }) => (
  <>
    {row.reviewDecision !== null && <ReviewChip decision={row.reviewDecision} />}
    <StageChip stage={row.reviewStage} />
    {row.needsReview && (row.reviewStage === 'open' || row.reviewStage === 'decided') && <NeedsReview />}
  </>
);
