import { preferences, verificationFilter } from '@desk/contract';
import { expect, test } from '@jest/globals';
import { knownFields } from './known-fields.ts';

test('what every version knows is kept as it is', () => {
  const filter = {
    status: ['failed'],
    needsReview: true,
    faceMatchMin: 40,
    requestedFrom: '2026-11-01T00:00:00.000Z',
  };
  expect(knownFields(verificationFilter, filter)).toEqual({ known: filter, unknown: [] });
});

test('of a list that holds something unknown, the rest is kept', () => {
  expect(knownFields(verificationFilter, { status: ['failed', 'lost'], country: ['IN'] })).toEqual({
    known: { status: ['failed'], country: ['IN'] },
    unknown: ['status'],
  });
});

test('a field or value that is not known at all is left out, and named', () => {
  const stored = {
    status: ['lost'],
    needsReview: 'perhaps',
    mood: 'good',
    constructor: 'x',
    country: ['IN'],
  };
  expect(knownFields(verificationFilter, stored)).toEqual({
    known: { country: ['IN'] },
    unknown: ['status', 'needsReview', 'mood', 'constructor'],
  });
});

test('one preference that is gone takes no other with it', () => {
  const stored = { columns: ['country', 'mood', 'status'], theme: 'sepia', shortcuts: false };
  expect(knownFields(preferences, stored).known).toEqual({
    columns: ['country', 'status'],
    shortcuts: false,
  });
});
