import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import type { FindingCode, FindingSeverity } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { ToneChip } from './ToneChip.tsx';

const looks = {
  info: { tone: 'info', icon: InfoOutlined },
  warning: { tone: 'caution', icon: WarningAmberOutlined },
  critical: { tone: 'negative', icon: ErrorOutlined },
} as const;

/** A list row carries codes alone: these are as grave there as on the case's page. */
const critical = new Set<FindingCode>(['answer_changed', 'reference_mismatch']);

/** What the desk noticed about a case. */
export const FindingChip = (props: {
  code: FindingCode;
  severity?: FindingSeverity | undefined;
  message?: string | undefined;
}) => {
  const translate = useTranslate();
  return (
    <ToneChip
      {...looks[props.severity ?? (critical.has(props.code) ? 'critical' : 'warning')]}
      title={props.message}
    >
      {translate(`shared.finding.${props.code}`, { _: props.code })}
    </ToneChip>
  );
};
