import GavelOutlined from '@mui/icons-material/GavelOutlined';
import RestartAlt from '@mui/icons-material/RestartAlt';
import ThumbUpOutlined from '@mui/icons-material/ThumbUpOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReviewDecision } from '@desk/contract';
import { useTranslate } from 'react-admin';
import type { ToneName } from '../theme/palette.ts';
import { Absent } from './Absent.tsx';
import { ToneChip } from './ToneChip.tsx';

const looks: Record<ReviewDecision, { tone: ToneName; icon: SvgIconComponent }> = {
  approved: { tone: 'positive', icon: ThumbUpOutlined },
  rejected: { tone: 'negative', icon: GavelOutlined },
  resubmission_requested: { tone: 'accent', icon: RestartAlt },
};

/** What an analyst decided, beside the provider's verdict. */
export const ReviewChip = ({ decision }: { decision: ReviewDecision | null }) => {
  const translate = useTranslate();
  if (decision === null) return <Absent label={translate('shared.review.none')} />;
  return (
    <ToneChip {...looks[decision]} title={translate('shared.reviewHelp')}>
      {translate(`shared.review.${decision}`)}
    </ToneChip>
  );
};
