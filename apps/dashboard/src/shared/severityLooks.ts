import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { FindingSeverity } from '@desk/contract';
import type { ToneName } from '../theme/palette.ts';

/** How loud a finding is: a round, a three-cornered or a filled-in sign, and its tone. */
export const severityLooks: Readonly<Record<FindingSeverity, { tone: ToneName; icon: SvgIconComponent }>> = {
  info: { tone: 'info', icon: InfoOutlined },
  warning: { tone: 'caution', icon: WarningAmberOutlined },
  critical: { tone: 'negative', icon: ErrorOutlined },
};
