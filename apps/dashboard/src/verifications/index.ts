import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { laterPage } from '../shell/laterPage.ts';

/** Each page is fetched when it is first opened; the list has its words already. */
export const verifications: ResourceProps = {
  name: 'verifications',
  list: lazy(async () => ({ default: (await import('./list/VerificationList.tsx')).VerificationList })),
  show: laterPage(async () => ({ default: (await import('./show/VerificationShow.tsx')).VerificationShow })),
  create: laterPage(async () => ({
    default: (await import('./create/VerificationCreate.tsx')).VerificationCreate,
  })),
};
