import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Each page is fetched when it is first opened. */
export const verifications: ResourceProps = {
  name: 'verifications',
  list: lazy(async () => ({ default: (await import('./list/VerificationList.tsx')).VerificationList })),
  show: lazy(async () => ({ default: (await import('./show/VerificationShow.tsx')).VerificationShow })),
  create: lazy(async () => ({
    default: (await import('./create/VerificationCreate.tsx')).VerificationCreate,
  })),
};
