import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Note, VerificationDetail } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CaseOf } from '../../../../test/CaseOf.tsx';
import { problem } from '../../../../test/problem.ts';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import type { DeskDataProvider } from '../../../api/dataProvider.ts';
import { NotesPanel } from './NotesPanel.tsx';

const me = accountOf('analyst');
const colleagues = [
  { id: '00000000-0000-4000-8000-0000000000b1', name: 'Asha Colleague', role: 'analyst' },
  { id: '00000000-0000-4000-8000-0000000000b2', name: 'Asif Auditor', role: 'auditor' },
];
const note = (n: number, over: Partial<Note> = {}): Note => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  text: `Note ${n}`,
  author: 'somebody@example.com',
  authorId: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  mentions: [],
  ...over,
});
const addNote = jest.fn<DeskDataProvider['addNote']>();
const getOne = jest.fn<() => Promise<{ data: VerificationDetail }>>();
const people = () =>
  Promise.resolve({ data: [...colleagues, { id: me.id, name: me.name, role: 'analyst' }] });

beforeEach(() => {
  addNote.mockReset();
});

const open = async (notes: Note[] = [], role: 'analyst' | 'auditor' = 'analyst') => {
  getOne.mockResolvedValue({ data: specimenCase({ notes }) });
  const view = renderDesk(<CaseOf part={NotesPanel} />, { role, desk: { getOne, addNote, people } });
  await screen.findByRole('heading', { name: 'Notes' });
  return view;
};
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

test('shows notes oldest first, as text, with their line breaks and whom they told', async () => {
  const text = 'First line\n\nLast <b>line</b> \u202Eturned';
  await open([note(1, { text, mentions: [{ id: me.id, name: me.name }] }), note(2)]);
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toContain('Last <b>line</b> RLOturned');
  expect(first?.textContent).toContain(`Told: ${me.name}`);
  within(first as HTMLElement).getByText('First line');
  expect(second?.textContent).toContain('Note 2');
});

test('folds a long note until it is asked for', async () => {
  await open([note(1, { text: 'line\n'.repeat(7) })]);
  const unfold = await screen.findByRole('button', { name: 'Show all of it' });
  expect(unfold.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(unfold);
  expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
});

test('a key leads to the note, Ctrl+Enter sends it, and it stands once it is stored', async () => {
  addNote.mockResolvedValue(note(3, { text: 'Called the applicant', authorId: me.id }));
  await open();
  const text = await field();
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(text);
  await userEvent.keyboard('Called{Enter}the applicant ');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect((await screen.findByRole('listitem')).textContent).toMatch(/^You.*Called the applicant$/);
  expect(addNote).toHaveBeenCalledWith(specimenCase().id, { text: 'Called\nthe applicant', mentions: [] });
  expect(text.value).toBe('');
  expect(document.activeElement).toBe(text);
});

test('an @ offers people, never the writer, and the keyboard chooses one who is then told', async () => {
  addNote.mockResolvedValue(note(3));
  await open();
  const text = await field();
  await userEvent.type(text, 'See this, @as');
  const list = await screen.findByRole('listbox', { name: 'People' });
  expect(
    within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Asha Colleague', 'Asif Auditor']);
  await userEvent.keyboard('{ArrowDown}');
  const active = within(list).getByRole('option', { selected: true });
  expect(active.textContent).toBe('Asif Auditor');
  expect(text.getAttribute('aria-activedescendant')).toBe(active.id);
  await userEvent.keyboard('{Enter}');
  expect(text.value).toBe('See this, @Asif Auditor ');
  expect(screen.queryByRole('listbox')).toBeNull();
  await userEvent.keyboard('please{Control>}{Enter}{/Control}');
  await waitFor(() =>
    expect(addNote.mock.calls[0]?.[1]).toEqual({
      text: 'See this, @Asif Auditor please',
      mentions: [colleagues[1]?.id],
    }),
  );
});

test('Escape leaves an @ as it is, and Enter is a line again', async () => {
  await open();
  const text = await field();
  await userEvent.type(text, '@as');
  await screen.findByRole('listbox');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await userEvent.keyboard('{Enter}x');
  expect(text.value).toBe('@as\nx');
});

test('a note that could not be stored stays to be sent again', async () => {
  addNote.mockRejectedValue(problem(500));
  await open();
  await userEvent.type(await field(), 'Kept{Control>}{Enter}{/Control}');
  await screen.findByText(/The desk had a problem of its own/);
  expect((await field()).value).toBe('Kept');
});

test('a note that is being written outlives the page, as at the end of a session, until it is sent', async () => {
  addNote.mockResolvedValue(note(3));
  const page = await open();
  await userEvent.type(await field(), 'Half a note for @as');
  await screen.findByRole('listbox');
  await userEvent.keyboard('{Enter}');
  page.unmount();
  const again = await open();
  expect((await field()).value).toBe('Half a note for @Asha Colleague ');
  await userEvent.type(await field(), '{Control>}{Enter}{/Control}');
  await waitFor(() => expect(addNote.mock.calls[0]?.[1].mentions).toEqual([colleagues[0]?.id]));
  await waitFor(async () => expect((await field()).value).toBe(''));
  again.unmount();
  await open();
  expect((await field()).value).toBe('');
});

test('an auditor reads and writes nothing', async () => {
  await open([note(1)], 'auditor');
  await screen.findByText('Note 1');
  expect(screen.queryByRole('textbox')).toBeNull();
});
