import { z } from 'zod';
import { countryCode } from './submission.ts';
import { role } from './vocabulary.ts';

const months = z.int().min(1, 'Must be from 1 to 1200 months').max(1200, 'Must be from 1 to 1200 months');
const roles = z.array(role).transform((list) => role.options.filter((one) => list.includes(one)));

/** The rules that admins set. Roles that must have a second factor, roles that see e-mails and document numbers covered, and how long cases are kept after a relationship's end. */
export const policy = z.strictObject({
  secondFactorRoles: roles,
  maskedRoles: roles,
  retentionMonths: months,
  retentionMonthsByCountry: z.record(countryCode, months),
});
export type Policy = z.infer<typeof policy>;
