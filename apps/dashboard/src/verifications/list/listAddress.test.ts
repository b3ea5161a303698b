import { describe, expect, test } from '@jest/globals';
import { readAddress, writeAddress, type ListAddress } from './listAddress.ts';

const first: ListAddress = { filter: {}, sort: 'requestedAt', order: 'desc', page: 1, perPage: 25 };

describe('an address', () => {
  test('of the list as it first opens is empty', () => {
    expect(writeAddress(first)).toBe('');
    expect(readAddress('')).toEqual({ address: first, unknown: [] });
  });

  test('restores every filter, the order and the page', () => {
    const address: ListAddress = {
      filter: {
        status: ['completed', 'failed'],
        verificationStatus: ['declined'],
        country: ['IN', 'QA'],
        declinedReason: ['Face & proof, "solid" colour = bad?'],
        documentType: ['id_card'],
        failedCheck: ['face'],
        unperformedCheck: ['document_proof'],
        finding: ['stalled'],
        reviewDecision: ['none'],
        requestedFrom: '2026-01-01T00:00:00.000Z',
        requestedTo: '2026-02-01T10:30:00.000Z',
        faceMatchMin: 0,
        faceMatchMax: 99.5,
      },
      sort: 'fullName',
      order: 'asc',
      page: 3,
      perPage: 50,
    };
    expect(readAddress(writeAddress(address))).toEqual({ address, unknown: [] });
  });

  test('reads as the API’s own parameters', () => {
    expect(
      writeAddress({
        ...first,
        filter: { country: ['IN', 'QA'], requestedFrom: '2026-01-01T00:00:00.000Z' },
        page: 2,
      }),
    ).toBe('?country=IN&country=QA&requestedFrom=2026-01-01&page=2');
  });

  test('names the view it came from, which filters nothing', () => {
    const address = { ...first, filter: { country: ['IN'] }, view: 'needsReview' };
    expect(writeAddress(address)).toBe('?country=IN&view=needsReview');
    expect(readAddress('?country=IN&view=needsReview')).toEqual({ address, unknown: [] });
  });

  test('never holds the words searched for', () => {
    const filter = { status: ['queued'], q: 'specimen' } as ListAddress['filter'];
    expect(writeAddress({ ...first, filter })).toBe('?status=queued');
  });

  test.each([
    ['?stauts=completed', ['stauts']],
    ['?status=done', ['status']],
    ['?country=IN&country=ZZ', ['country']],
    ['?q=specimen', ['q']],
    ['?page=0', ['page']],
    ['?faceMatchMin=101&sort=id', ['faceMatchMin', 'sort']],
    ['?requestedFrom=2026-02-30', ['requestedFrom']],
  ])('%s is refused by name, not widened', (search, names) => {
    const { address, unknown } = readAddress(search);
    expect([...unknown].sort()).toEqual(names);
    expect(address).toEqual(first);
  });
});
