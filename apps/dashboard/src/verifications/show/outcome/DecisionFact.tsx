import type { VerificationDetail } from '@desk/contract';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { clampTo } from '../../../shared/clampTo.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { ReviewChip } from '../../../shared/ReviewChip.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { factName } from './factName.ts';

/** What our own people decided, as a signed chip in an empty frame, with who, when and why; where it stands while there is none. */
export const DecisionFact = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { review, reviewDecision, reviewStage } = verification;
  return (
    <Box
      sx={{
        px: 1.5,
        py: 1,
        borderRadius: 1.5,
        border: '1px dashed',
        borderStyle: reviewDecision === null ? 'dashed' : 'solid',
        borderColor: 'text.secondary',
      }}
    >
      <Box component="dt" sx={{ ...factName, display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <GavelOutlined aria-hidden sx={{ fontSize: 14 }} />
        {translate('show.outcome.review')}
      </Box>
      <Box component="dd" sx={{ m: 0, pt: 0.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 24 }}>
          {reviewDecision === null ? (
            translate('show.outcome.noReview')
          ) : (
            <ReviewChip decision={reviewDecision} />
          )}
          {(reviewStage === 'awaiting_second' || reviewStage === 'disagreed') && (
            <Box component="span" sx={{ color: 'tones.caution.main', fontWeight: 600 }}>
              {translate(`shared.reviewStage.${reviewStage}`)}
            </Box>
          )}
        </Box>
        {review && (
          <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
            <Box sx={clampTo(2)}>
              <HostileText>{review.reason}</HostileText>
            </Box>
            <Box sx={{ color: 'text.secondary' }}>
              <HostileText>{review.reviewedBy}</HostileText> · <TimeAgo time={review.reviewedAt} />
            </Box>
          </Box>
        )}
      </Box>
    </Box>
  );
};
