import { FINDING_SEVERITIES, type FindingCode } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { severityLooks } from './severityLooks.ts';
import { ToneChip } from './ToneChip.tsx';

/** What the desk noticed about a case. */
export const FindingChip = (props: { code: FindingCode; message?: string | undefined }) => {
  const translate = useTranslate();
  return (
    <ToneChip {...severityLooks[FINDING_SEVERITIES[props.code]]} title={props.message}>
      {translate(`shared.finding.${props.code}`, { _: props.code })}
    </ToneChip>
  );
};
