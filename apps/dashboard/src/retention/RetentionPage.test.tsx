import { beforeEach, expect, jest, test } from '@jest/globals';
import type { PurgeList, PurgePreview, PurgeResult, Role } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Notification } from 'react-admin';
import { problem } from '../../test/problem.ts';
import { renderDesk } from '../../test/renderDesk.tsx';
import RetentionPage from './RetentionPage.tsx';

const verificationId = '3f2a51c2-4f5a-4c3b-9a55-6a1f0e6c7d01';
const facts = {
  verificationId,
  country: 'QA',
  relationshipEndedOn: '2021-10-31',
  retentionMonths: 18,
  images: 3,
  bodies: 4,
};
const due: PurgePreview = { data: [{ ...facts, keptUntil: '2023-04-30' }], total: 1204, held: 2 };

const dueForPurge = jest.fn<() => Promise<PurgePreview>>();
const purges = jest.fn<() => Promise<PurgeList>>();
const purge = jest.fn<() => Promise<PurgeResult>>();

const open = (role: Role, address = '/retention') =>
  renderDesk(
    <main id="main" tabIndex={-1}>
      <RetentionPage />
      <Notification />
    </main>,
    { address, role, desk: { dueForPurge, purges, purge } },
  );

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  dueForPurge.mockReset().mockResolvedValue(due);
  purges.mockReset().mockResolvedValue({ data: [], total: 0 });
  purge.mockReset();
});

test('lists what a purge would destroy now, and how many are held', async () => {
  open('auditor');
  await screen.findByRole('heading', { name: '1,204 cases would be purged now' });
  expect(screen.getByText('2 cases whose time is over are on legal hold.')).toBeDefined();
  const cells = within(screen.getByRole('table', { name: 'Due now' })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    '3f2a51c2…',
    'Qatar',
    'Oct 31, 2021',
    '1 year and 6 months',
    'Apr 30, 2023',
    '3',
    '4',
  ]);
  expect(screen.queryByRole('button', { name: /^Purge/ })).toBeNull();
});

test('an admin purges only after typing how many, and is told how many were', async () => {
  purge.mockResolvedValue({ purged: 1203 });
  open('admin');
  await userEvent.click(await screen.findByRole('button', { name: 'Purge 1,204 cases now' }));
  const dialog = await screen.findByRole('dialog', { name: 'Purge 1,204 cases for good?' });
  expect(dialog.textContent).toContain('nobody can bring them back');
  const confirm = within(dialog).getByRole('button', { name: 'Purge for good' });
  for (const wrong of ['', '12', '12045']) {
    await userEvent.clear(within(dialog).getByRole('textbox'));
    if (wrong) await userEvent.type(within(dialog).getByRole('textbox'), wrong);
    await userEvent.click(confirm);
    expect(within(dialog).getByText('That is not the number of cases.')).toBeDefined();
  }
  expect(purge).not.toHaveBeenCalled();

  dueForPurge.mockResolvedValue({ data: [], total: 0, held: 1 });
  await userEvent.clear(within(dialog).getByRole('textbox'));
  await userEvent.type(within(dialog).getByRole('textbox'), '1,204');
  await userEvent.click(confirm);
  await screen.findByText('1203 cases were purged.'.replace('1203', '1,203'));
  expect(purge).toHaveBeenCalledTimes(1);
  await screen.findByRole('heading', { name: 'Nothing is due' });
  // The button has gone with the last case.
  expect(document.activeElement?.id).toBe('main');
  expect(screen.getByText(/One case whose time is over is on legal hold/)).toBeDefined();
});

test('a purge that broke off says so, and what is due is asked again', async () => {
  purge.mockRejectedValue(problem(500));
  open('admin');
  await userEvent.click(await screen.findByRole('button', { name: /^Purge/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), '1204');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Purge for good' }));
  await within(dialog).findByText(/did not come to its end/);
  await waitFor(() => expect(dueForPurge).toHaveBeenCalledTimes(2));
});

test('the record of what was purged has an address of its own', async () => {
  purges.mockResolvedValue({
    data: [{ ...facts, purgedAt: '2026-11-01T03:00:00.000Z', purgedBy: 'system' }],
    total: 1,
  });
  const { place } = open('auditor');
  await userEvent.click(await screen.findByRole('tab', { name: 'Purged' }));
  const record = within(await screen.findByRole('table', { name: 'Purged' }));
  expect(record.getByText('The desk itself')).toBeDefined();
  expect(record.getByRole('link').getAttribute('href')).toBe(`/verifications/${verificationId}/show`);
  expect(place.search).toBe('?tab=purged');
});
