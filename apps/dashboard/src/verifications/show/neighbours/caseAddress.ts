export const caseAddress = (id: string): string => `/verifications/${id}/show`;
