import type { ReviewStage } from '@desk/contract';
import CallSplit from '@mui/icons-material/CallSplit';
import GroupAddOutlined from '@mui/icons-material/GroupAddOutlined';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../../shared/ToneChip.tsx';

const looks = {
  awaiting_second: { tone: 'info', icon: GroupAddOutlined },
  disagreed: { tone: 'caution', icon: CallSplit },
} as const;

/** Where a decision under four eyes stands, as long as it is not made. */
export const StageChip = ({ stage }: { stage: ReviewStage }) => {
  const translate = useTranslate();
  if (stage === 'open' || stage === 'decided') return null;
  return (
    <ToneChip {...looks[stage]} title={translate(`shared.reviewStage.${stage}`)}>
      {translate(`list.stage.${stage}`)}
    </ToneChip>
  );
};
