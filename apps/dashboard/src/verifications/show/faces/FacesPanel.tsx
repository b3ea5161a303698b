import type { VerificationDetail } from '@desk/contract';

/** The selfie beside the face cut from the document. */
export const FacesPanel = ({ verification: _ }: { verification: VerificationDetail }) => null;
