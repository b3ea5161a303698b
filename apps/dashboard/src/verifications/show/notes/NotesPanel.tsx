import type { VerificationDetail } from '@desk/contract';

/** What people wrote about the case. */
export const NotesPanel = ({ verification: _ }: { verification: VerificationDetail }) => null;
