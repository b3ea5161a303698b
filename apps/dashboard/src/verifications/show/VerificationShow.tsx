export const VerificationShow = () => null;
