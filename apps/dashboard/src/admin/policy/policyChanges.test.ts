import { expect, test } from '@jest/globals';
import type { Policy } from '@desk/contract';
import { isShorter, policyChanges } from './policyChanges.ts';

const before: Policy = {
  secondFactorRoles: ['admin'],
  maskedRoles: ['analyst'],
  retentionMonths: 60,
  retentionMonthsByCountry: { IN: 96, QA: 120 },
};

test('nothing changed, nothing to say', () =>
  expect(policyChanges(before, { ...before, retentionMonthsByCountry: { QA: 120, IN: 96 } })).toEqual([]));

test('says each change once, in the order of the form', () => {
  const after: Policy = {
    secondFactorRoles: ['analyst'],
    maskedRoles: ['analyst', 'auditor'],
    retentionMonths: 72,
    retentionMonthsByCountry: { IN: 90, KE: 84 },
  };
  expect(policyChanges(before, after)).toEqual([
    { what: 'secondFactorOn', role: 'analyst' },
    { what: 'secondFactorOff', role: 'admin' },
    { what: 'maskedOn', role: 'auditor' },
    { what: 'retention', from: 60, to: 72 },
    { what: 'countryChanged', country: 'IN', from: 96, to: 90 },
    { what: 'countryAdded', country: 'KE', months: 84 },
    { what: 'countryRemoved', country: 'QA', months: 120 },
  ]);
});

test.each([
  [{ what: 'retention', from: 60, to: 59 }, true],
  [{ what: 'retention', from: 60, to: 61 }, false],
  [{ what: 'countryAdded', country: 'KE', months: 59 }, true],
  [{ what: 'countryAdded', country: 'KE', months: 60 }, false],
  [{ what: 'countryRemoved', country: 'KE', months: 61 }, true],
  [{ what: 'countryRemoved', country: 'KE', months: 60 }, false],
  [{ what: 'countryChanged', country: 'KE', from: 61, to: 60 }, true],
  [{ what: 'maskedOn', role: 'auditor' }, false],
] as const)('%j keeps cases for a shorter time, where 60 months are the rule: %s', (change, shorter) =>
  expect(isShorter(change, 60)).toBe(shorter),
);
