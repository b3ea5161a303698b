export const VerificationList = () => null;
