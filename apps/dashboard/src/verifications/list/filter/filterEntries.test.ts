import { expect, test } from '@jest/globals';
import { endOf, startOf } from '../../../shared/localDays.ts';
import { filterEntries, withoutEntry } from './filterEntries.ts';

const filter = {
  country: ['IN', 'QA'],
  q: 'specimen',
  requestedFrom: startOf('2026-01-01'),
  requestedTo: endOf('2026-01-31'),
  faceMatchMin: 0,
};

test('tells every demand, the days as a reader means them', () => {
  expect(filterEntries(filter)).toEqual([
    { name: 'q', value: 'specimen' },
    { name: 'country', value: 'IN' },
    { name: 'country', value: 'QA' },
    { name: 'requestedFrom', value: '2026-01-01' },
    { name: 'requestedTo', value: '2026-01-31' },
    { name: 'faceMatchMin', value: '0' },
  ]);
});

test('a time within a day is told as it is', () => {
  const time = new Date('2026-01-31T10:20:00').toISOString();
  expect(filterEntries({ completedFrom: time, completedTo: time })).toEqual([
    { name: 'completedFrom', value: time },
    { name: 'completedTo', value: time },
  ]);
});

test('takes one demand away and leaves the others', () => {
  const left = withoutEntry(filter, { name: 'country', value: 'IN' });
  expect(left).toEqual({ ...filter, country: ['QA'] });
  expect(withoutEntry(left, { name: 'country', value: 'QA' }).country).toBeUndefined();
  expect(withoutEntry(filter, { name: 'faceMatchMin', value: '0' }).faceMatchMin).toBeUndefined();
});
