import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Role, Statistics, StatisticsInput, TakeNext } from '@desk/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { useStore } from 'react-admin';
import { fakeStream } from '../../test/fakeStream.ts';
import { problem } from '../../test/problem.ts';
import { renderDesk } from '../../test/renderDesk.tsx';
import { newDeskStatistics, specimenStatistics } from '../../test/specimenStatistics.ts';
import { LAST_LIST, LIST_WORDS } from '../verifications/list/lastList.ts';

jest.unstable_mockModule('@mui/x-charts/BarChart', () => ({ BarChart: () => null }));
const { default: OverviewPage } = await import('./OverviewPage.tsx');

const statistics = jest.fn<(input: StatisticsInput) => Promise<Statistics>>();
let stream: ReturnType<typeof fakeStream>;

beforeEach(() => {
  stream = fakeStream();
  statistics.mockReset();
  statistics.mockResolvedValue(specimenStatistics());
});

afterEach(() => void jest.useRealTimers());

const open = (role: Role = 'analyst') => renderDesk(<OverviewPage />, { role, desk: { statistics } });
const panel = (name: string) => screen.findByRole('region', { name });
const hrefOf = (inside: HTMLElement, name: string | RegExp) =>
  decodeURIComponent(within(inside).getByRole('link', { name }).getAttribute('href') ?? '');

test('what waits leads to its cases', async () => {
  open();
  const waiting = await panel('Waiting now');
  expect(hrefOf(waiting, '42 need a review')).toBe('/verifications?needsReview=true&order=asc');
  expect(within(waiting).getByText('The oldest waits for 3 hr 25 min')).toBeDefined();
  expect(hrefOf(waiting, /Waiting at the provider.*oldest 1 min 35 sec.*12/)).toBe(
    '/verifications?status=queued&status=in_progress&purged=false&order=asc',
  );
  expect(hrefOf(waiting, /Stalled.*0/)).toBe('/verifications?finding=stalled&order=asc');
  expect(hrefOf(waiting, /Parked.*0/)).toBe('/verifications?finding=parked&order=asc');
  expect(hrefOf(waiting, /Unconfirmed.*2/)).toBe('/verifications?status=unconfirmed&purged=false&order=asc');
});

/** Somebody who was at another list before. */
const LeftList = () => {
  const [, setList] = useStore(LAST_LIST, '');
  const [, setWords] = useStore(LIST_WORDS, '');
  useEffect(() => {
    setList('?country=QA');
    setWords('specimen');
  }, [setList, setWords]);
  return null;
};

test('takes the next of all that wait, whatever the list was left at', async () => {
  const takeNext = jest.fn((_input: TakeNext) =>
    Promise.resolve({ ids: ['0b5f3c1e-4f5a-4c3b-9a55-6a1f0e6c7d01'] }),
  );
  const { place } = renderDesk(
    <>
      <LeftList />
      <OverviewPage />
    </>,
    { desk: { statistics, takeNext } },
  );
  await userEvent.click(await screen.findByRole('button', { name: /Take the next/ }));
  await waitFor(() =>
    expect(place.pathname).toBe('/verifications/0b5f3c1e-4f5a-4c3b-9a55-6a1f0e6c7d01/show'),
  );
  expect(takeNext).toHaveBeenCalledWith({ filter: {}, count: 1 });
});

test('forgets what was searched for when a number leads to the list', async () => {
  const Words = () => <output>{useStore(LIST_WORDS, '')[0]}</output>;
  renderDesk(
    <>
      <LeftList />
      <Words />
      <OverviewPage />
    </>,
    { desk: { statistics } },
  );
  await screen.findByText('specimen');
  await userEvent.click(await screen.findByRole('link', { name: '42 need a review' }));
  await waitFor(() => expect(screen.queryByText('specimen')).toBeNull());
});

test('today stands beside the week before, the difference in words', async () => {
  open();
  const today = await panel('Today');
  const rows = within(today).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['143', '128', '15 more(11.7%)'],
    ['100', '101', '1 fewer(1%)'],
    ['20', '20', 'as many'],
    ['0', '0', 'as many'],
    ['37', '0', '37 more'],
  ]);
  expect(hrefOf(today, 'Accepted')).toBe(
    '/verifications?verificationStatus=accepted&completedFrom=2026-11-18T18:30:00.000Z',
  );
  expect(within(today).queryByRole('link', { name: 'Decided by us' })).toBeNull();
});

test('the period’s numbers lead to cases of that period', async () => {
  open();
  const from = 'completedFrom=2026-11-16T18:30:00.000Z';
  const reasons = await panel('Declined reasons, and where we disagree');
  expect(hrefOf(reasons, 'Document is expired')).toBe(
    `/verifications?verificationStatus=declined&declinedReason=Document+is+expired&${from}`,
  );
  expect(hrefOf(reasons, '3 of 12 (25%)')).toContain('reviewDecision=approved');
  expect(within(reasons).getByText('none decided')).toBeDefined();
  const countries = await panel('Countries');
  expect(hrefOf(countries, 'India')).toBe(`/verifications?country=IN&${from}`);
  expect(hrefOf(countries, '250')).toContain('verificationStatus=accepted');
  expect(within(countries).queryByRole('link', { name: '0' })).toBeNull();
  expect(hrefOf(await panel('Accepted, but rejected by us'), /10%/)).toContain('reviewDecision=rejected');
});

test('says why the provider is paused', async () => {
  const { provider } = specimenStatistics();
  statistics.mockResolvedValue(
    specimenStatistics({
      provider: {
        ...provider,
        state: 'paused',
        reason: 'unauthorized',
        pausedUntil: provider.since,
        failed: 40,
      },
    }),
  );
  open();
  const shown = await panel('Provider');
  expect(shown.textContent).toContain('Paused');
  expect(shown.textContent).toContain('It refuses the desk’s keys');
  expect(shown.textContent).toContain('400 calls · 40 without an answer (10%)');
});

test('says that the provider is slowed, why and to how many calls', async () => {
  const { provider } = specimenStatistics();
  statistics.mockResolvedValue(
    specimenStatistics({
      provider: { ...provider, state: 'slowed', reason: 'rate_limited', ratePerSecond: 2.5 },
    }),
  );
  open();
  const shown = await panel('Provider');
  expect(shown.textContent).toContain('Slowed');
  expect(shown.textContent).toContain('It asks for fewer calls');
  expect(shown.textContent).toContain('2.5 a second');
  expect(shown.textContent).not.toContain('Tried again');
});

test('asks for the reader’s own days, and for another period when it is chosen', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '90 days' }));
  await screen.findByRole('heading', { name: 'The last 90 days' });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(statistics.mock.calls.map(([input]) => input)).toEqual([
    { timeZone, days: 30 },
    { timeZone, days: 90 },
  ]);
});

test('asks again once, some seconds after cases changed', async () => {
  open();
  await panel('Today');
  jest.useFakeTimers();
  const change = { id: '00000000-0000-4000-8000-000000000001', status: 'completed' } as const;
  act(() => {
    stream.say({ ...change, verificationStatus: 'accepted' });
    stream.say({ ...change, verificationStatus: 'declined' });
  });
  act(() => jest.advanceTimersByTime(9_999));
  expect(statistics).toHaveBeenCalledTimes(1);
  act(() => jest.advanceTimersByTime(1));
  jest.useRealTimers();
  await waitFor(() => expect(statistics).toHaveBeenCalledTimes(2));
});

test('an error can be tried again', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
  statistics.mockRejectedValueOnce(problem(500));
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await panel('Today');
  logged.mockRestore();
});

test('keeps the numbers that it has when newer ones cannot be had, and says so', async () => {
  open();
  await panel('Today');
  statistics.mockRejectedValueOnce(problem(500));
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText(/could not be refreshed/);
  expect(await panel('Today')).toBeDefined();
});

test.each<[Role, boolean]>([
  ['analyst', false],
  ['admin', true],
])('a new desk tells %s what to do first', async (role, administers) => {
  statistics.mockResolvedValue(newDeskStatistics());
  open(role);
  expect(await screen.findByRole('link', { name: 'New verification' })).toBeDefined();
  expect(screen.queryByRole('link', { name: /Add accounts/ }) !== null).toBe(administers);
  expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
});
