import type { VerificationDetail } from '@desk/contract';
import { PurgeRecordPanel } from './retention/PurgeRecordPanel.tsx';

/** A case whose retention time is over: the record of what was destroyed. */
export const Purged = ({ verification }: { verification: VerificationDetail }) =>
  verification.retention.purge && <PurgeRecordPanel purge={verification.retention.purge} />;
