import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { RecheckProblem } from './RecheckProblem.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import type { RecheckOutcome } from './useRecheck.ts';

const headingOf = ({ changes, changed }: RecheckOutcome) => {
  if (changes.length > 0) return 'changed';
  return changed ? 'changedElsewhere' : 'unchanged';
};

/** What the re-check brought, until the reader dismisses it. */
export const RecheckNotice = (props: {
  outcome: RecheckOutcome | undefined;
  error: Error | null;
  onDismiss: () => void;
}) => {
  const { outcome, error, onDismiss } = props;
  const translate = useTranslate();
  if (error) return <RecheckProblem error={error} onDismiss={onDismiss} />;
  if (!outcome) return null;
  const heading = headingOf(outcome);
  return (
    <Alert
      severity={heading === 'unchanged' ? 'success' : 'info'}
      variant="outlined"
      role="status"
      onClose={onDismiss}
      closeText={translate('show.recheck.dismiss')}
      sx={{ mb: 2, backgroundColor: 'background.paper', '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}
    >
      <strong>{translate(`show.recheck.${heading}`, { smart_count: outcome.changes.length })}</strong>
      {outcome.changes.length > 0 && <ChangeTable changes={outcome.changes} />}
    </Alert>
  );
};
