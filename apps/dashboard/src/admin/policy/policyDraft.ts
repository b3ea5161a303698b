import { policy as policySchema, type Policy, type Role } from '@desk/contract';

/** The rules as they stand in the form: months as typed. */
export interface PolicyDraft {
  secondFactorRoles: Role[];
  maskedRoles: Role[];
  retentionMonths: string;
  byCountry: { country: string; months: string }[];
}

export const MONTHS = { least: 1, most: 1_200 };

export const draftOf = (policy: Policy): PolicyDraft => ({
  secondFactorRoles: policy.secondFactorRoles,
  maskedRoles: policy.maskedRoles,
  retentionMonths: String(policy.retentionMonths),
  byCountry: Object.entries(policy.retentionMonthsByCountry).map(([country, months]) => ({
    country,
    months: String(months),
  })),
});

/** What was typed, as a number of months; undefined where it is none that the API takes. */
export const monthsOf = (typed: string): number | undefined => {
  const months = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return months >= MONTHS.least && months <= MONTHS.most ? months : undefined;
};

/** The rules that the form says; undefined while a number in it is wrong. */
export const policyOf = (draft: PolicyDraft): Policy | undefined =>
  policySchema.safeParse({
    secondFactorRoles: draft.secondFactorRoles,
    maskedRoles: draft.maskedRoles,
    retentionMonths: monthsOf(draft.retentionMonths),
    retentionMonthsByCountry: Object.fromEntries(
      draft.byCountry.map(({ country, months }) => [country, monthsOf(months)]),
    ),
  }).data;
