import { checkResult, findingCode, verdict, verificationJobStatus } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CheckResult } from '../../../shared/CheckResult.tsx';
import { FindingChip } from '../../../shared/FindingChip.tsx';
import { LongText } from '../../../shared/LongText.tsx';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { VerdictChip } from '../../../shared/VerdictChip.tsx';
import type { FactGroup } from './changes.ts';

/** One value, in the shape that the page gives it elsewhere. */
const ChangedValue = ({ group, value }: { group: FactGroup; value: string }) => {
  const result = checkResult.safeParse(value).data;
  if (group === 'check' && result) return <CheckResult result={result} />;
  const status = verificationJobStatus.safeParse(value).data;
  if (group === 'status' && status) return <StatusChip status={status} />;
  const given = verdict.safeParse(value).data;
  if (group === 'verdict' && given) return <VerdictChip verdict={given} />;
  const code = findingCode.safeParse(value).data;
  if (group === 'finding' && code) return <FindingChip code={code} />;
  return <LongText>{value}</LongText>;
};

/** All values of one state of a field; "none" in words where there are none. */
export const ChangedValues = ({ group, values }: { group: FactGroup; values: string[] }) => {
  const translate = useTranslate();
  if (values.length === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {translate('show.recheck.none')}
      </Box>
    );
  }
  return values.map((value) => (
    <Box key={value} sx={{ overflowWrap: 'anywhere' }}>
      <ChangedValue group={group} value={value} />
    </Box>
  ));
};
