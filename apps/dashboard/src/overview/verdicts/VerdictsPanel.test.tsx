import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BarChartProps } from '@mui/x-charts/BarChart';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenStatistics } from '../../../test/specimenStatistics.ts';
import { VerdictsPanel } from './VerdictsPanel.tsx';

let drawn: BarChartProps | undefined;

/** The chart measures what jsdom cannot lay out: what it is told to draw is looked at instead. */
jest.unstable_mockModule('@mui/x-charts/BarChart', () => ({
  BarChart: (props: BarChartProps) => {
    drawn = props;
    return <p>chart</p>;
  },
}));

const days = specimenStatistics().verdicts;
beforeEach(() => {
  drawn = undefined;
});

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('the table says what the chart draws, newest day first', async () => {
  renderDesk(<VerdictsPanel days={days} />);
  await screen.findByText('chart');
  expect(drawn?.xAxis?.[0]?.data).toEqual(days.map(({ day }) => day));
  const columns = drawn?.series.map(({ data }) => data ?? []) ?? [];
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map(cellsOf).toReversed()).toEqual(
    days.map((_day, index) => columns.map((column) => String(column[index]))),
  );
});

test('each number of the table leads to its cases, none where there are none', async () => {
  renderDesk(<VerdictsPanel days={days} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show as table' }));
  const today = screen.getByRole('row', { name: /Nov 19, 2026/ });
  expect(
    within(today)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/verifications?verificationStatus=accepted&completedFrom=2026-11-18T18%3A30%3A00.000Z&completedTo=2026-11-19T18%3A30%3A00.000Z',
    '/verifications?verificationStatus=declined&completedFrom=2026-11-18T18%3A30%3A00.000Z&completedTo=2026-11-19T18%3A30%3A00.000Z',
  ]);
});

test('a part of a bar leads where its number in the table does', async () => {
  const { place } = renderDesk(<VerdictsPanel days={days} />);
  await screen.findByText('chart');
  act(() => drawn?.onItemClick?.(new MouseEvent('click'), { type: 'bar', seriesId: 'failed', dataIndex: 1 }));
  await waitFor(() => expect(place.pathname).toBe('/verifications'));
  expect(new URLSearchParams(place.search).getAll('status')).toEqual(['failed']);
  expect(new URLSearchParams(place.search).get('completedFrom')).toBe(days[1]?.from);
});

test('tells in one sentence what is drawn, to whoever cannot see it', async () => {
  renderDesk(<VerdictsPanel days={days} />);
  await screen.findByRole('group', { name: /303 accepted, 63 declined and 3 failed in 3 days/ });
});
