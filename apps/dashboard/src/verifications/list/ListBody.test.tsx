import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Role, VerificationPage } from '@desk/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeStream } from '../../../test/fakeStream.ts';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenRow } from '../../../test/specimenRow.ts';
import { FilterPanel } from './filter/FilterPanel.tsx';
import { ListBody } from './ListBody.tsx';

const [one, two, three] = [specimenRow(1), specimenRow(2), specimenRow(3)];
const getList = jest.fn<(resource: string, params: unknown) => Promise<VerificationPage>>();
const facets = jest.fn(() => Promise.resolve({}));
let stream: ReturnType<typeof fakeStream>;

beforeEach(() => {
  stream = fakeStream();
  getList.mockReset();
  getList.mockResolvedValue({ data: [one, two], total: 2 });
});

const open = (options: { address?: string; role?: Role; recheckMany?: unknown } = {}) => {
  const { recheckMany, ...rest } = options;
  return renderDesk(<ListBody wide={false} drawer={false} />, {
    ...rest,
    desk: { getList, facets, recheckMany },
  });
};
const asked = () => getList.mock.calls.map(([, params]) => params);

test('asks for what the address says and shows it', async () => {
  open({ address: '/verifications?status=in_progress&sort=fullName&order=asc&page=2&perPage=1' });
  await screen.findByText('specimen.1@example.com');
  expect(asked()[0]).toMatchObject({
    filter: { status: ['in_progress'] },
    sort: { field: 'fullName', order: 'ASC' },
    pagination: { page: 2, perPage: 1 },
  });
});

test('shows nothing for an address that it does not understand, until that is cleared', async () => {
  const { place } = open({ address: '/verifications?stauts=failed' });
  await userEvent.click(await screen.findByRole('button', { name: 'Show every verification' }));
  await screen.findByText('specimen.1@example.com');
  expect(place.search).toBe('');
  expect(getList).toHaveBeenCalledTimes(1);
});

test('words searched for reach the API and never the address', async () => {
  const { place } = open({ address: '/verifications?country=IN' });
  await userEvent.type(screen.getByRole('textbox'), 'specimen ');
  await waitFor(() => expect(asked().at(-1)).toMatchObject({ filter: { country: ['IN'], q: 'specimen' } }));
  expect(place.search).toBe('?country=IN');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('specimen ');
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(''));
  expect(place.search).toBe('');
});

test('a page beyond the end leads to the last one', async () => {
  getList.mockResolvedValue({ data: [one], total: 60 });
  const { place } = open({ address: '/verifications?page=400' });
  await waitFor(() => expect(place.search).toBe('?page=3'));
});

test('a verdict appears in its row at once, and the rest of the row after the next look', async () => {
  open();
  await screen.findByText('specimen.2@example.com');
  const reasons = ['Document is expired'];
  getList.mockResolvedValue({
    data: [one, { ...two, status: 'completed', verificationStatus: 'declined', declinedReasons: reasons }],
    total: 2,
  });
  act(() => void stream.say({ id: two.id, status: 'completed', verificationStatus: 'declined' }));
  const row = screen.getAllByRole('listitem')[1] as HTMLElement;
  await within(row).findByText('Declined');
  await within(row).findByText('Document is expired', {}, { timeout: 4_000 });
});

test('on another page than the first, new cases wait until they are asked for', async () => {
  open({ address: '/verifications?sort=email' });
  await screen.findByText('specimen.1@example.com');
  getList.mockResolvedValue({ data: [three, one, two], total: 3 });
  act(() => void stream.say({ id: three.id, status: 'queued', verificationStatus: null }));
  const show = await screen.findByRole('button', { name: '1 new verification: show it' }, { timeout: 4_000 });
  expect(screen.queryByText('specimen.3@example.com')).toBeNull();
  await userEvent.click(show);
  await screen.findByText('specimen.3@example.com');
  expect(screen.queryByRole('button', { name: /new verification/ })).toBeNull();
});

test('says why the list is empty', async () => {
  getList.mockResolvedValue({ data: [], total: 0 });
  open();
  await screen.findByText('No verifications yet');
});

test('an empty queue is good news, and words that match nothing are not taken for it', async () => {
  getList.mockResolvedValue({ data: [], total: 0 });
  open({ address: '/verifications?needsReview=true&order=asc' });
  await screen.findByText('Nothing waits. Well done');
  await userEvent.type(screen.getByRole('textbox'), 'specimen');
  await screen.findByText('No verification matches');
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear all' })[0] as HTMLElement);
  await screen.findByText('No verifications yet');
});

test('an error can be tried again', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
  getList.mockRejectedValueOnce(new Error('broken'));
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText('specimen.1@example.com');
  logged.mockRestore();
});

test('trying again asks for the counts too', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
  getList.mockRejectedValueOnce(new Error('broken'));
  const counts = jest.fn(() => Promise.resolve({ country: [{ value: 'IN', count: 2 }] }));
  counts.mockRejectedValueOnce(new Error('broken'));
  renderDesk(
    <>
      <FilterPanel />
      <ListBody wide={false} drawer={false} />
    </>,
    { desk: { getList, facets: counts } },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByRole('checkbox', { name: /India/ });
  logged.mockRestore();
});

test('re-checks what was selected and says what was skipped', async () => {
  const recheckMany = jest.fn((ids: string[]) => Promise.resolve({ accepted: [], skipped: ids }));
  open({ recheckMany });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select specimen.2@example.com' }));
  await userEvent.click(screen.getByRole('button', { name: 'Re-check' }));
  expect(recheckMany).not.toHaveBeenCalled();
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Re-check' }));
  await waitFor(() => expect(screen.queryByText('1 selected')).toBeNull());
  expect(recheckMany).toHaveBeenCalledWith([two.id]);
});

test('another filter drops the selection', async () => {
  open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select specimen.2@example.com' }));
  await screen.findByText('1 selected');
  await userEvent.type(screen.getByRole('textbox'), 'x');
  await waitFor(() => expect(screen.queryByText('1 selected')).toBeNull());
});

test('an auditor selects nothing', async () => {
  open({ role: 'auditor' });
  await screen.findByText('specimen.1@example.com');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a purged case is marked as such, still opens, and cannot be chosen for a re-check', async () => {
  const purged = specimenRow(4, { email: '', purgedAt: '2026-01-02T00:00:00.000Z' });
  getList.mockResolvedValue({ data: [one, purged], total: 2 });
  open();
  const link = (await screen.findByText('Purged')).closest('a');
  expect(link?.getAttribute('href')).toBe(`/verifications/${purged.id}/show`);
  expect(await screen.findAllByRole('checkbox')).toHaveLength(1);
});
