import { describe, expect, test } from '@jest/globals';
import { verificationSearch } from './search.ts';

describe('verificationSearch', () => {
  test('reads a query string as it reads JSON', () => {
    const fromQuery = verificationSearch.parse({
      status: 'completed',
      country: ['in', 'QA'],
      page: '2',
      faceMatchMin: '0',
    });
    const fromJson = verificationSearch.parse({
      status: ['completed'],
      country: ['IN', 'QA'],
      page: 2,
      faceMatchMin: 0,
    });
    expect(fromQuery).toEqual(fromJson);
  });

  test('lists the newest 25 unless told', () => {
    expect(verificationSearch.parse({})).toEqual({
      page: 1,
      perPage: 25,
      sort: 'requestedAt',
      order: 'desc',
    });
  });

  test('takes a date as its start in UTC and a time with its offset', () => {
    const search = verificationSearch.parse({
      requestedFrom: '2026-01-31',
      requestedTo: '2026-02-01T01:00:00+02:00',
    });
    expect(search.requestedFrom).toBe('2026-01-31T00:00:00.000Z');
    expect(search.requestedTo).toBe('2026-01-31T23:00:00.000Z');
  });

  test.each([
    [{ stauts: 'completed' }],
    [{ status: 'done' }],
    [{ country: 'ZZ' }],
    [{ perPage: 101 }],
    [{ page: '' }],
    [{ page: 0 }],
    [{ sort: 'id' }],
    [{ faceMatchMax: 100.5 }],
    [{ requestedFrom: '2026-02-30' }],
    [{ requestedFrom: '2026-01-01T10:00:00' }],
    [{ q: '' }],
    [{ q: 'a\u0000b' }],
    [{ assigneeId: 'me' }],
  ])('refuses %j', (search) => expect(verificationSearch.safeParse(search).success).toBe(false));
});
