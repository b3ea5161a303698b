import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HighlightOff from '@mui/icons-material/HighlightOff';
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import type { CheckResult as Result } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { ToneChip } from './ToneChip.tsx';

const looks = {
  passed: { tone: 'positive', icon: CheckCircleOutlined },
  failed: { tone: 'negative', icon: HighlightOff },
  not_performed: { tone: 'caution', icon: RemoveCircleOutlineOutlined },
} as const;

/** The result of one check: a tick, a cross or a bar, and the word. */
export const CheckResult = ({ result, variant }: { result: Result; variant?: 'soft' | 'plain' }) => {
  const translate = useTranslate();
  return (
    <ToneChip {...looks[result]} variant={variant ?? 'soft'}>
      {translate(`shared.checkResult.${result}`)}
    </ToneChip>
  );
};
