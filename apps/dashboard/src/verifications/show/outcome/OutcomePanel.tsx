import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Confidence } from '../../../shared/Confidence.tsx';
import { ReviewChip } from '../../../shared/ReviewChip.tsx';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { VerdictChip } from '../../../shared/VerdictChip.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { CaseTimes } from './CaseTimes.tsx';
import { DeclinedReasons } from './DeclinedReasons.tsx';
import { Figure } from '../../../shared/Figure.tsx';
import { StatusSentence } from './StatusSentence.tsx';
import { UnperformedWarning } from './UnperformedWarning.tsx';

/** The verdict again, for the eye; the words beside it say it too. */
const edges = {
  accepted: 'tones.positive.main',
  declined: 'tones.negative.main',
  none: 'tones.neutral.line',
};

/** Where the case stands: the provider's verdict and the analyst's decision as two facts, the reasons, the times. */
export const OutcomePanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const headingId = useId();
  return (
    <Card
      component="section"
      aria-labelledby={headingId}
      sx={{
        p: 2,
        display: 'grid',
        gap: 1.5,
        borderLeft: 4,
        borderLeftColor: edges[verification.verificationStatus ?? 'none'],
      }}
    >
      <Box component="h2" id={headingId} sx={visuallyHidden}>
        {translate('show.outcome.title')}
      </Box>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5, m: 0 }}>
        <Figure name={translate('show.outcome.verdict')}>
          {verification.verificationStatus === null ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {translate('show.outcome.noVerdict')}
            </Box>
          ) : (
            <VerdictChip verdict={verification.verificationStatus} />
          )}
        </Figure>
        <Figure name={translate('show.outcome.review')}>
          {verification.reviewDecision === null ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {translate('show.outcome.noReview')}
            </Box>
          ) : (
            <ReviewChip decision={verification.reviewDecision} />
          )}
        </Figure>
        <Figure name={translate('show.outcome.status')}>
          <StatusChip status={verification.status} />
        </Figure>
        <Figure name={translate('show.outcome.confidence')}>
          <Box component="span" sx={{ '& span': { minWidth: 0 } }}>
            <Confidence value={verification.faceMatchConfidence} />
          </Box>
        </Figure>
        <CaseTimes verification={verification} />
      </Box>
      <StatusSentence verification={verification} />
      <DeclinedReasons reasons={verification.declinedReasons} />
      <UnperformedWarning verification={verification} />
    </Card>
  );
};
