import type { VerificationDetail } from '@desk/contract';
import { ExchangesPanel } from './exchanges/ExchangesPanel.tsx';
import { PurgeRecordPanel } from './retention/PurgeRecordPanel.tsx';

/** A case whose retention time is over: the record of what was destroyed, and the log of calls without their answers. */
export const Purged = ({ verification }: { verification: VerificationDetail }) => (
  <>
    {verification.retention.purge && <PurgeRecordPanel purge={verification.retention.purge} />}
    <ExchangesPanel verification={verification} />
  </>
);
