import { expect, test } from '@jest/globals';
import { filterEntries, withoutEntry } from './filterEntries.ts';

const filter = {
  country: ['IN', 'QA'],
  q: 'specimen',
  requestedFrom: '2026-01-01T00:00:00.000Z',
  requestedTo: '2026-02-01T00:00:00.000Z',
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

test('takes one demand away and leaves the others', () => {
  const left = withoutEntry(filter, { name: 'country', value: 'IN' });
  expect(left).toEqual({ ...filter, country: ['QA'] });
  expect(withoutEntry(left, { name: 'country', value: 'QA' }).country).toBeUndefined();
  expect(withoutEntry(filter, { name: 'faceMatchMin', value: '0' }).faceMatchMin).toBeUndefined();
});
