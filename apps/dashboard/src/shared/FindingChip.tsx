import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { FINDING_SEVERITIES, type FindingCode } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { ToneChip } from './ToneChip.tsx';

const looks = {
  info: { tone: 'info', icon: InfoOutlined },
  warning: { tone: 'caution', icon: WarningAmberOutlined },
  critical: { tone: 'negative', icon: ErrorOutlined },
} as const;

/** What the desk noticed about a case. */
export const FindingChip = (props: { code: FindingCode; message?: string | undefined }) => {
  const translate = useTranslate();
  return (
    <ToneChip {...looks[FINDING_SEVERITIES[props.code]]} title={props.message}>
      {translate(`shared.finding.${props.code}`, { _: props.code })}
    </ToneChip>
  );
};
