import type { Role } from '@desk/contract';
import { usePermissions } from 'react-admin';

/** What the API's `@Access` lines allow, for the screens: nobody is shown what would be answered with 403. */
const ALLOWED = {
  submit: ['analyst', 'admin'],
  recheck: ['analyst', 'admin'],
  review: ['analyst', 'admin'],
  settleUnconfirmed: ['analyst', 'admin'],
  setRelationship: ['analyst', 'admin'],
  export: ['analyst', 'auditor', 'admin'],
  readAudit: ['auditor', 'admin'],
  readRetention: ['auditor', 'admin'],
  hold: ['admin'],
  purge: ['admin'],
  administer: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof ALLOWED;

/** False for a role that is not known (yet): nothing appears that may have to go again. */
export const may = (role: Role | undefined, what: Permission): boolean =>
  role !== undefined && (ALLOWED[what] as readonly Role[]).includes(role);

/** Whether the role of whoever is signed in allows it. */
export const useMay = (what: Permission): boolean => may(usePermissions<Role>().permissions, what);
