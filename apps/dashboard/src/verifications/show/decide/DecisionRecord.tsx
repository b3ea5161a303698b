import LockOutlined from '@mui/icons-material/LockOutlined';
import Undo from '@mui/icons-material/Undo';
import type { ReviewRecord } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FoldedText } from '../../decide/FoldedText.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { ReviewChip } from '../../../shared/ReviewChip.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { ToneChip } from '../../../shared/ToneChip.tsx';
import { Author } from '../../../people/Author.tsx';

const Made = ({ decision }: { decision: ReviewRecord['decision'] }) => {
  const translate = useTranslate();
  switch (decision) {
    case null:
      return (
        <ToneChip tone="neutral" icon={LockOutlined}>
          {translate('decide.sealed')}
        </ToneChip>
      );
    case 'withdrawn':
      return (
        <ToneChip tone="neutral" icon={Undo}>
          {translate('decide.withdrawn')}
        </ToneChip>
      );
    default:
      return <ReviewChip decision={decision} />;
  }
};

/** One decision: what, who, when, and why. */
export const DecisionRecord = ({ record }: { record: ReviewRecord }) => (
  <Box sx={{ display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
      <Made decision={record.decision} />
      <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        <Author id={record.reviewedById} email={record.reviewedBy} /> · <TimeAgo time={record.reviewedAt} />
      </Box>
    </Box>
    {record.reason !== null && (
      <Box sx={{ fontWeight: 500 }}>
        <HostileText>{record.reason}</HostileText>
      </Box>
    )}
    {record.comment !== null && <FoldedText>{record.comment}</FoldedText>}
  </Box>
);
