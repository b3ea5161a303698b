import type { VerificationDetail } from '@desk/contract';

/** The decision, and what leads to one. */
export const DecisionPanel = ({ verification: _ }: { verification: VerificationDetail }) => null;
