import type { ExportState } from '@desk/contract';
import Autorenew from '@mui/icons-material/Autorenew';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import LinkOff from '@mui/icons-material/LinkOff';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../shared/ToneChip.tsx';

const looks = {
  ready: { tone: 'neutral', icon: HourglassEmpty },
  running: { tone: 'info', icon: Autorenew },
  done: { tone: 'positive', icon: CheckCircleOutlined },
  aborted: { tone: 'negative', icon: LinkOff },
} as const;

export const ExportStateChip = ({ state }: { state: ExportState }) => {
  const translate = useTranslate();
  return <ToneChip {...looks[state]}>{translate(`exports.state.${state}`)}</ToneChip>;
};
