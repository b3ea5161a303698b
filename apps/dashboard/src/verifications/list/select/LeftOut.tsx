import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { useDecisionProblem } from '../../decide/useDecisionProblem.ts';
import type { BatchOutcome } from './batchOutcome.ts';

/** The problems that have words of their own. */
const KNOWN = [
  'already_decided',
  'second_person_needed',
  'third_person_needed',
  'assigned_to_another',
  'purged',
  'not_found',
];

/** What was done, in the words `done`, and which cases were left out and why; they stay chosen. */
export const LeftOut = ({ outcome, done }: { outcome: BatchOutcome; done: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const refusal = useDecisionProblem();
  const counted = (count: number) => ({ smart_count: count, count: count.toLocaleString(locale) });
  const { skipped, rest, error } = outcome;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1.5 }}>
      <span>{done}</span>
      {skipped.length > 0 && (
        <div>
          {translate('decide.many.skipped')}
          <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5, display: 'grid', gap: 0.25 }}>
            {skipped.map(({ code, count }) => (
              <li key={code}>
                {translate(`decide.many.why.${KNOWN.includes(code) ? code : 'other'}`, counted(count))}
              </li>
            ))}
          </Box>
        </div>
      )}
      {rest > 0 && (
        <Alert severity="error">
          {translate('decide.many.stopped', { ...counted(rest), why: refusal(error).text })}
        </Alert>
      )}
    </Box>
  );
};
