export const VerificationCreate = () => null;
