import GavelOutlined from '@mui/icons-material/GavelOutlined';
import RestartAlt from '@mui/icons-material/RestartAlt';
import ThumbUpOutlined from '@mui/icons-material/ThumbUpOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReviewDecision } from '@desk/contract';
import type { ToneName } from '../theme/palette.ts';

/** How each decision looks, wherever it is shown or made. */
export const reviewLooks: Record<ReviewDecision, { tone: ToneName; icon: SvgIconComponent }> = {
  approved: { tone: 'positive', icon: ThumbUpOutlined },
  rejected: { tone: 'negative', icon: GavelOutlined },
  resubmission_requested: { tone: 'accent', icon: RestartAlt },
};
