import { beforeEach, expect, jest, test } from '@jest/globals';
import type { MentionList } from '@desk/contract';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeStream } from '../../test/fakeStream.ts';
import { renderDesk } from '../../test/renderDesk.tsx';
import type { DeskDataProvider } from '../api/dataProvider.ts';
import { mentionedNote } from './mentionedNote.ts';
import { MentionsBell } from './MentionsBell.tsx';

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const mention = (n: number, read: boolean) => ({
  noteId: idOf(n),
  verificationId: idOf(9),
  author: `colleague.${n}@example.com`,
  createdAt: '2026-11-20T10:00:00.000Z',
  read,
});
const two: MentionList = { data: [mention(2, false), mention(1, true)], unread: 1 };
const mentions = jest.fn<DeskDataProvider['mentions']>();
const readMentions = jest.fn<DeskDataProvider['readMentions']>();

beforeEach(() => {
  fakeStream();
  mentions.mockReset();
  readMentions.mockReset();
  mentions.mockResolvedValue(two);
  readMentions.mockResolvedValue({ data: [mention(2, true), mention(1, true)], unread: 0 });
});

const open = async (name: string) => {
  const view = renderDesk(<MentionsBell />, { desk: { mentions, readMentions } });
  await userEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('menu');
  return view;
};

test('counts what is unread, and leads to the note, which is read then', async () => {
  const { place } = await open('Mentions, 1 unread');
  const [unread, read] = await screen.findAllByRole('menuitem');
  expect(unread?.textContent).toMatch(/^Unread.*colleague\.2@example\.com.*mentioned you/);
  expect(read?.textContent).not.toMatch(/Unread/);
  await userEvent.click(unread as HTMLElement);
  await waitFor(() => expect(place.pathname).toBe(`/verifications/${idOf(9)}/show`));
  expect(place.search).toBe('');
  expect(readMentions).toHaveBeenCalledWith([idOf(2)]);
  await screen.findByRole('button', { name: 'Mentions' });
});

test('marks all as read', async () => {
  await open('Mentions, 1 unread');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Mark all as read' }));
  await waitFor(() => expect(screen.queryByText('Mark all as read')).toBeNull());
  expect(readMentions).toHaveBeenCalledWith([]);
});

test('says that there are none', async () => {
  mentions.mockResolvedValue({ data: [], unread: 0 });
  await open('Mentions');
  await screen.findByText(/Nobody has mentioned you yet/);
});

test.each([
  [{ mentionedNote: idOf(1) }, idOf(1)],
  [{ mentionedNote: 1 }, undefined],
  [{ focus: 'x' }, undefined],
  [null, undefined],
])('a place’s state %j leads to the note %s', (state, note) => expect(mentionedNote(state)).toBe(note));
