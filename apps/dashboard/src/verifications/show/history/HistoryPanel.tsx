import type { VerificationDetail } from '@desk/contract';

/** Everything that happened to the case on one time line. */
export const HistoryPanel = ({ verification: _ }: { verification: VerificationDetail }) => null;
