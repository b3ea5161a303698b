import { expect, test } from '@jest/globals';
import { readAddress } from '../verifications/list/listAddress.ts';
import * as links from './listLinks.ts';

const span = { from: '2026-11-17T18:30:00.000Z', to: '2026-11-18T18:30:00.000Z' };
const answered = { completedFrom: span.from, completedTo: span.to };

/** What the list understands of a link. */
const read = (link: string) => {
  const { pathname, search } = new URL(link, 'https://desk.example.com');
  expect(pathname).toBe('/verifications');
  const { address, unknown } = readAddress(search);
  expect(unknown).toEqual([]);
  return address;
};

test.each([
  ['needsReview', { needsReview: true }],
  ['waiting', { status: ['queued', 'in_progress'], purged: false }],
  ['awaitingSecond', { reviewStage: ['awaiting_second'] }],
  ['disagreed', { reviewStage: ['disagreed'] }],
  ['unconfirmed', { status: ['unconfirmed'], purged: false }],
  ['stalled', { finding: ['stalled'] }],
  ['parked', { finding: ['parked'] }],
] as const)('what waits (%s) is listed from its oldest on', (name, filter) =>
  expect(read(links.waitingLinks[name])).toMatchObject({
    filter,
    sort: 'requestedAt',
    order: 'asc',
    page: 1,
  }),
);

test('what came in is listed by its request, newest first', () =>
  expect(read(links.submittedLink({ from: span.from }))).toMatchObject({
    filter: { requestedFrom: span.from },
    order: 'desc',
  }));

test.each([
  ['accepted', { verificationStatus: ['accepted'] }],
  ['declined', { verificationStatus: ['declined'] }],
  ['failed', { status: ['failed'] }],
] as const)('%s cases are listed by their answer', (ending, filter) =>
  expect(read(links.endingLink(ending, span)).filter).toEqual({ ...filter, ...answered }),
);

test('a country is listed with and without a verdict', () => {
  expect(read(links.countryLink('IN', span)).filter).toEqual({ country: ['IN'], ...answered });
  expect(read(links.countryLink('IN', span, 'declined')).filter).toEqual({
    country: ['IN'],
    verificationStatus: ['declined'],
    ...answered,
  });
});

test('what people decided against the provider’s newest word is listed', () => {
  expect(read(links.approvedAnywayLink('Name & date ≠', span) ?? '').filter).toEqual({
    verificationStatus: ['declined'],
    declinedReason: ['Name & date ≠'],
    reviewDecision: ['approved'],
    outdated: false,
    ...answered,
  });
  expect(read(links.rejectedAnywayLink(span)).filter).toEqual({
    verificationStatus: ['accepted'],
    reviewDecision: ['rejected'],
    outdated: false,
    ...answered,
  });
});

test('a reason of 200 characters is linked, a longer one is not: the filter would refuse it', () => {
  expect(read(links.reasonLink('x'.repeat(200), span) ?? '').filter.declinedReason).toHaveLength(1);
  expect(links.reasonLink('x'.repeat(201), span)).toBeUndefined();
  expect(links.approvedAnywayLink('x'.repeat(201), span)).toBeUndefined();
});
