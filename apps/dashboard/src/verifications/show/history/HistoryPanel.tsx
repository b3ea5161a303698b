import type { VerificationDetail } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { ErrorState } from '../../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../../shared/LineSkeletons.tsx';
import { Panel } from '../../../shared/Panel.tsx';
import { AuditLogLink } from './AuditLogLink.tsx';
import { History } from './History.tsx';
import { useHistory } from './useHistory.ts';

type Case = Pick<VerificationDetail, 'id' | 'masked' | 'purgedAt' | 'submittedAt'>;

/** Everything that happened to the case on one time line, and any two of the provider's answers side by side. */
export const HistoryPanel = ({ verification }: { verification: Case }) => {
  const translate = useTranslate();
  const { id, purgedAt } = verification;
  const { data, error, refetch } = useHistory(id);
  const content = () => {
    if (data) return <History key={id} verification={verification} history={data} />;
    return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LineSkeletons count={6} />;
  };
  return (
    <Panel
      title={translate('history.title')}
      hint={translate(purgedAt === null ? 'history.hint' : 'history.hintPurged')}
      action={<AuditLogLink caseId={id} />}
    >
      {content()}
    </Panel>
  );
};
