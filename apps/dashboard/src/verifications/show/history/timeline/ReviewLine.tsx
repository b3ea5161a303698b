import type { ReviewRecord } from '@desk/contract';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../../shared/HostileText.tsx';
import { ReviewChip } from '../../../../shared/ReviewChip.tsx';
import { ToneChip } from '../../../../shared/ToneChip.tsx';
import { FoldedText } from '../../../decide/FoldedText.tsx';
import type { ReviewEntry } from './entries.ts';
import { LineFrame } from './LineFrame.tsx';
import { Who } from './Who.tsx';

/** What was decided; of a decision that is sealed to the reader, that there is one. */
const Decision = ({ decision }: Pick<ReviewRecord, 'decision'>) => {
  const translate = useTranslate();
  if (decision === null) {
    return (
      <ToneChip tone="neutral" icon={LockOutlined} title={translate('history.sealedHelp')}>
        {translate('decide.sealed')}
      </ToneChip>
    );
  }
  if (decision !== 'withdrawn') return <ReviewChip decision={decision} />;
  return (
    <ToneChip tone="neutral" icon={Undo}>
      {translate('decide.withdrawn')}
    </ToneChip>
  );
};

/** One decision: what, why, by whom, and where it left the case while a second person is awaited. */
export const ReviewLine = ({ entry: { review, at } }: { entry: ReviewEntry }) => {
  const translate = useTranslate();
  const open = review.stage === 'awaiting_second' || review.stage === 'disagreed';
  return (
    <LineFrame
      icon={GavelOutlined}
      tone="accent"
      at={at}
      below={review.comment ? <FoldedText>{review.comment}</FoldedText> : undefined}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <Decision decision={review.decision} />
        {review.reason !== null && (
          <Box component="span" sx={{ fontWeight: 600 }}>
            <HostileText>{review.reason}</HostileText>
          </Box>
        )}
        <Who id={review.reviewedById} email={review.reviewedBy} />
        {open && (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {translate(`shared.reviewStage.${review.stage}`)}
          </Box>
        )}
      </Box>
    </LineFrame>
  );
};
