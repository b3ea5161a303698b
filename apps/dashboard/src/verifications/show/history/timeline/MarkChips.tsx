import ChangeCircleOutlined from '@mui/icons-material/ChangeCircleOutlined';
import ContentCutOutlined from '@mui/icons-material/ContentCutOutlined';
import HourglassBottomOutlined from '@mui/icons-material/HourglassBottomOutlined';
import PublishedWithChangesOutlined from '@mui/icons-material/PublishedWithChangesOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../../../shared/ToneChip.tsx';
import type { ToneName } from '../../../../theme/palette.ts';
import type { ExchangeMark } from './exchangeMarks.ts';

const looks: Record<ExchangeMark, { tone: ToneName; icon: SvgIconComponent }> = {
  changed: { tone: 'accent', icon: ChangeCircleOutlined },
  changed_after: { tone: 'negative', icon: PublishedWithChangesOutlined },
  stalled: { tone: 'caution', icon: HourglassBottomOutlined },
  truncated: { tone: 'caution', icon: ContentCutOutlined },
};

/** The tone of the first mark that must not be overlooked; that a case moved on is what calls are for. */
export const markTone = (marks: readonly ExchangeMark[]): ToneName | undefined => {
  const first = marks.find((mark) => mark !== 'changed');
  return first && looks[first].tone;
};

/** What of an answer a reader must not overlook. */
export const MarkChips = ({ marks }: { marks: readonly ExchangeMark[] }) => {
  const translate = useTranslate();
  return marks.map((mark) => (
    <ToneChip key={mark} {...looks[mark]} title={translate(`history.markHelp.${mark}`)}>
      {translate(`history.mark.${mark}`)}
    </ToneChip>
  ));
};
