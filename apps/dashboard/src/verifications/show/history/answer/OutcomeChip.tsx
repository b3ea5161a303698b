import type { ExchangeOutcome } from '@desk/contract';
import Autorenew from '@mui/icons-material/Autorenew';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import TaskAlt from '@mui/icons-material/TaskAlt';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../../../shared/ToneChip.tsx';
import type { ToneName } from '../../../../theme/palette.ts';

const answered = { tone: 'neutral', icon: TaskAlt } as const;
const waiting = { tone: 'info', icon: Autorenew } as const;
const refused = { tone: 'caution', icon: BlockOutlined } as const;
const odd = { tone: 'caution', icon: HelpOutlineOutlined } as const;
const away = { tone: 'negative', icon: CloudOffOutlined } as const;

const looks: Record<ExchangeOutcome, { tone: ToneName; icon: SvgIconComponent }> = {
  completed: answered,
  in_progress: waiting,
  failed: refused,
  refused,
  unexpected: odd,
  mismatched: odd,
  unreadable: odd,
  not_found: odd,
  unauthorized: refused,
  rate_limited: refused,
  unavailable: away,
  unreachable: away,
  interrupted: away,
  timed_out: away,
};

/** The tone of an answer that is not what was asked for; undefined for any other, calls that came to nothing among them. */
export const oddTone = (outcome: ExchangeOutcome): ToneName | undefined =>
  looks[outcome] === odd ? odd.tone : undefined;

/** What came of one call to the provider. */
export const OutcomeChip = ({ outcome }: { outcome: ExchangeOutcome }) => {
  const translate = useTranslate();
  return (
    <ToneChip {...looks[outcome]} title={translate(`history.why.${outcome}`)}>
      {translate(`history.outcome.${outcome}`)}
    </ToneChip>
  );
};
