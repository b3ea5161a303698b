import type { Policy, Role } from '@desk/contract';

/** One thing that saving would change, for a sentence of its own. */
export type PolicyChange =
  | { what: 'secondFactorOn' | 'secondFactorOff' | 'maskedOn' | 'maskedOff'; role: Role }
  | { what: 'retention'; from: number; to: number }
  | { what: 'countryAdded' | 'countryRemoved'; country: string; months: number }
  | { what: 'countryChanged'; country: string; from: number; to: number };

const switched = <On extends string, Off extends string>(before: Role[], after: Role[], on: On, off: Off) => [
  ...after.filter((role) => !before.includes(role)).map((role) => ({ what: on, role })),
  ...before.filter((role) => !after.includes(role)).map((role) => ({ what: off, role })),
];

const ofCountry = (country: string, from?: number, to?: number): PolicyChange[] => {
  if (from === to) return [];
  if (from === undefined) return to === undefined ? [] : [{ what: 'countryAdded', country, months: to }];
  if (to === undefined) return [{ what: 'countryRemoved', country, months: from }];
  return [{ what: 'countryChanged', country, from, to }];
};

/** Everything that differs, in the order of the form. */
export const policyChanges = (before: Policy, after: Policy): PolicyChange[] => {
  const [was, is] = [before.retentionMonthsByCountry, after.retentionMonthsByCountry];
  const countries = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  const [from, to] = [before.retentionMonths, after.retentionMonths];
  return [
    ...switched(before.secondFactorRoles, after.secondFactorRoles, 'secondFactorOn', 'secondFactorOff'),
    ...switched(before.maskedRoles, after.maskedRoles, 'maskedOn', 'maskedOff'),
    ...(from === to ? [] : [{ what: 'retention' as const, from, to }]),
    ...countries.flatMap((country) => ofCountry(country, was[country], is[country])),
  ];
};

/** Whether cases would be kept for a shorter time: what was kept so far may be due at once. */
export const isShorter = (change: PolicyChange, general: number): boolean => {
  switch (change.what) {
    case 'retention':
    case 'countryChanged':
      return change.to < change.from;
    case 'countryAdded':
      return change.months < general;
    case 'countryRemoved':
      return change.months > general;
    default:
      return false;
  }
};
