import { exchangeOutcome } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../../api/problem.ts';
import { useProblemText } from '../../../shared/useProblemText.ts';

/** The stored exchange's outcome, which a 502 names in its code: `provider_timed_out`. */
const failedOutcome = (code: string) => exchangeOutcome.safeParse(code.replace(/^provider_/, '')).data;

/** Why the re-check brought nothing, in plain words; whatever the provider did answer is in the history. */
export const RecheckProblem = ({ error, onDismiss }: { error: Error; onDismiss: () => void }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const problem = problemOf(error);
  const text = () => {
    if (problem?.status === 409) {
      return translate(
        problem.code === 'check_under_way' ? 'show.recheck.underWay' : 'show.recheck.noReference',
      );
    }
    if (problem?.status !== 502) return problemText(error).text;
    const outcome = failedOutcome(problem.code);
    const why = outcome === undefined ? '' : translate(`history.why.${outcome}`);
    return [translate('show.recheck.providerFailed'), why, translate('show.recheck.nothingLost')].join(' ');
  };
  return (
    <Alert severity="error" onClose={onDismiss} closeText={translate('show.recheck.dismiss')} sx={{ mb: 2 }}>
      {text()}
    </Alert>
  );
};
