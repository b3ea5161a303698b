import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Notification, useStore } from 'react-admin';
import { accountOf, renderDesk } from '../../../test/renderDesk.tsx';
import type { DeskDataProvider } from '../../api/dataProvider.ts';
import { Shortcuts } from '../../shortcuts/Shortcuts.tsx';
import { LAST_LIST, LIST_WORDS } from './lastList.ts';
import { TakeNext } from './TakeNext.tsx';

const id = '00000000-0000-4000-8000-000000000009';
const takeNext = jest.fn<DeskDataProvider['takeNext']>();

beforeEach(() => {
  takeNext.mockReset();
  takeNext.mockResolvedValue({ ids: [id] });
});

const ListLeftAt = ({ search, words }: { search: string; words: string }) => {
  const [, leaveAt] = useStore(LAST_LIST, '');
  const [, leaveWords] = useStore(LIST_WORDS, '');
  return (
    <button
      onClick={() => {
        leaveAt(search);
        leaveWords(words);
      }}
    >
      leave the list
    </button>
  );
};

const open = async (search = '', words = '', address = '/verifications') => {
  const view = renderDesk(
    <>
      <ListLeftAt search={search} words={words} />
      <Shortcuts />
      <TakeNext />
      <Notification />
    </>,
    { address, desk: { takeNext } },
  );
  await userEvent.click(screen.getByText('leave the list'));
  await screen.findByRole('button', { name: 'Take the next' });
  return view;
};

test('a key takes the next case of the list’s filter and opens it', async () => {
  const { place } = await open('?country=IN&page=3', 'specimen');
  await userEvent.keyboard('t');
  await waitFor(() => expect(place.pathname).toBe(`/verifications/${id}/show`));
  expect(takeNext).toHaveBeenCalledTimes(1);
  expect(takeNext).toHaveBeenCalledWith({ filter: { country: ['IN'], q: 'specimen' }, count: 1 });
});

test('on the overview, which shows all that waits, it is of all', async () => {
  const { place } = await open('?country=IN', 'specimen', '/');
  await userEvent.keyboard('t');
  await waitFor(() => expect(place.pathname).toBe(`/verifications/${id}/show`));
  expect(takeNext).toHaveBeenCalledWith({ filter: {}, count: 1 });
});

test.each([
  ['', 'No case waits for a person. Well done!'],
  ['?country=IN', 'No case of the list’s filter waits for a person who could be you.'],
])('that nothing is left within %j is told', async (search, told) => {
  takeNext.mockResolvedValue({ ids: [] });
  const { place } = await open(search);
  await userEvent.click(screen.getByRole('button', { name: 'Take the next' }));
  await screen.findByText(told);
  expect(place.pathname).toBe('/verifications');
});

test('a filter that is not understood takes nothing', async () => {
  await open('?stauts=failed');
  await userEvent.keyboard('t');
  expect(takeNext).not.toHaveBeenCalled();
});

test('several are taken at once, and shown as the reader’s own', async () => {
  takeNext.mockResolvedValue({ ids: [id, '00000000-0000-4000-8000-000000000008'] });
  const { place } = await open('?country=IN');
  await userEvent.click(screen.getByRole('button', { name: 'Take several' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Take the next 5' }));
  await screen.findByText('2 cases are yours, for half an hour.');
  expect(takeNext).toHaveBeenCalledWith({ filter: { country: ['IN'] }, count: 5 });
  expect(place.pathname).toBe('/verifications');
  expect(place.search).toBe(`?assigneeId=${accountOf('analyst').id}&order=asc`);
});
