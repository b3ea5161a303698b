import { beforeEach, expect, jest, test } from '@jest/globals';
import type { BulkRecheckResult, VerificationPage } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeStream } from '../../../../test/fakeStream.ts';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenRow } from '../../../../test/specimenRow.ts';
import { ListBody } from '../ListBody.tsx';
import { inBatches } from './inBatches.ts';

interface Asked {
  filter: unknown;
  pagination: { page: number; perPage: number };
}
let total: number;
const getList = jest.fn<(resource: string, params: Asked) => Promise<VerificationPage>>(
  (_resource, { pagination: { page, perPage } }) => {
    const first = (page - 1) * perPage;
    const length = Math.max(0, Math.min(perPage, total - first));
    return Promise.resolve({ data: Array.from({ length }, (_, n) => specimenRow(first + n + 1)), total });
  },
);
const recheckMany = jest.fn<(ids: string[]) => Promise<BulkRecheckResult>>();

beforeEach(() => {
  fakeStream();
  getList.mockClear();
  recheckMany.mockReset();
  recheckMany.mockImplementation((ids) => Promise.resolve({ accepted: ids, skipped: [] }));
});

const choosePage = async (cases: number) => {
  total = cases;
  renderDesk(<ListBody wide drawer={false} />, {
    address: '/verifications?status=failed&perPage=2',
    desk: { getList, recheckMany, views: () => Promise.resolve({ data: [] }) },
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select this page' }));
  await screen.findByText('2 selected');
};
const recheckAll = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Re-check' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Re-check' }));
};

test('a whole page leads to the whole filter, asked for by hundreds', async () => {
  await choosePage(230);
  await userEvent.click(screen.getByRole('button', { name: 'Select all 230' }));
  await screen.findByText('230 selected');
  const asked = getList.mock.calls
    .map(([, params]) => params)
    .filter(({ pagination }) => pagination.perPage === 100);
  expect(asked.map(({ pagination }) => pagination.page)).toEqual([1, 2, 3]);
  for (const { filter } of asked) expect(filter).toEqual({ status: ['failed'] });
  expect(screen.queryByRole('button', { name: /Select all/ })).toBeNull();
});

test('of more than can be chosen at once, it says how many the first are', async () => {
  await choosePage(1_230);
  await userEvent.click(screen.getByRole('button', { name: 'Select the first 1,000 of 1,230' }));
  await screen.findByText('1,000 selected');
});

test('nothing more is offered where the page holds all there is', async () => {
  await choosePage(2);
  expect(screen.queryByRole('button', { name: /Select (all|the first)/ })).toBeNull();
});

test('many are re-checked a batch after the other, and told of together', async () => {
  await choosePage(230);
  await userEvent.click(screen.getByRole('button', { name: 'Select all 230' }));
  await screen.findByText('230 selected');
  await recheckAll();
  await waitFor(() => expect(screen.queryByText('230 selected')).toBeNull());
  expect(recheckMany.mock.calls.map(([ids]) => ids.length)).toEqual([100, 100, 30]);
  expect(new Set(recheckMany.mock.calls.flatMap(([ids]) => ids)).size).toBe(230);
});

test('where a batch fails, those that were not asked about stay chosen', async () => {
  await choosePage(230);
  await userEvent.click(screen.getByRole('button', { name: 'Select all 230' }));
  await screen.findByText('230 selected');
  recheckMany.mockImplementationOnce((ids) => Promise.resolve({ accepted: ids, skipped: [] }));
  recheckMany.mockImplementationOnce(() => Promise.reject(new Error('broken')));
  await recheckAll();
  await screen.findByText('130 selected');
  expect(recheckMany).toHaveBeenCalledTimes(2);
});

test('batches hold every id once, and none is empty', () => {
  expect(inBatches(['a', 'b', 'c', 'd'], 2)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(inBatches(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  expect(inBatches([])).toEqual([]);
});
