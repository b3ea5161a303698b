import { expect, jest, test } from '@jest/globals';
import type { Statistics, StatisticsInput } from '@desk/contract';
import { screen, waitFor } from '@testing-library/react';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenStatistics } from '../../../test/specimenStatistics.ts';
import { LateBanner } from './LateBanner.tsx';

const open = (over: Partial<Statistics['provider']>) => {
  const { provider } = specimenStatistics();
  const statistics = jest.fn((_input: StatisticsInput) =>
    Promise.resolve(specimenStatistics({ provider: { ...provider, ...over } })),
  );
  renderDesk(<LateBanner />, { desk: { statistics } });
  return statistics;
};

test('says why verdicts are late while the provider is paused, and when it is tried again', async () => {
  open({ state: 'paused', reason: 'unauthorized', pausedUntil: '2026-11-19T08:40:00.000Z' });
  const banner = await screen.findByRole('status');
  expect(banner.textContent).toContain('Verdicts are late: the provider is not asked at the moment.');
  expect(banner.textContent).toContain('It refuses the desk’s keys.');
  expect(banner.textContent).toContain('Tried again');
});

test('says so while it is slowed, too', async () => {
  open({ state: 'slowed', reason: 'rate_limited' });
  const banner = await screen.findByRole('status');
  expect(banner.textContent).toContain('asked less often than usual. It asks for fewer calls.');
});

test('says nothing while all is well', async () => {
  const statistics = open({ state: 'working' });
  await waitFor(() => expect(statistics).toHaveBeenCalled());
  expect(screen.queryByRole('status')).toBeNull();
});
