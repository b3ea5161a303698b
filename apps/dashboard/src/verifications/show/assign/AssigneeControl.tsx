import type { VerificationDetail } from '@desk/contract';

/** Whose case it is, and taking or releasing it. */
export const AssigneeControl = ({ verification: _ }: { verification: VerificationDetail }) => null;
