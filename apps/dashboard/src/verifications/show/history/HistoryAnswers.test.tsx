import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  answer,
  bodyOf,
  fetched,
  first,
  forgetHistory,
  idOf,
  polls,
  show,
  verdict,
} from '../../../../test/shownHistory.tsx';
import { exchangeEntry } from '../../../../test/specimenHistory.ts';

beforeEach(forgetHistory);

describe('an answer', () => {
  const open = async () => userEvent.click(await screen.findByRole('button', { name: /^Answer, / }));
  const body = () => screen.findByRole('region', { name: 'Answer' });

  test('is fetched when it is opened, laid out, and exact at a press', async () => {
    answer({ 1: '{"b":1e400,"b":12345678901234567890}' });
    show([first]);
    await screen.findByRole('button', { name: /^Answer, / });
    expect(fetched).not.toHaveBeenCalled();
    await open();
    expect((await body()).textContent).toBe('{\n  "b": 1e400,\n  "b": 12345678901234567890\n}');
    expect(fetched.mock.calls.map(([path]) => path)).toEqual([bodyOf(1)]);
    await userEvent.click(screen.getByRole('button', { name: 'Exact text' }));
    expect((await body()).textContent).toBe('{"b":1e400,"b":12345678901234567890}');
  });

  test('shows what is no text as marks and what is markup as text', async () => {
    answer({ 1: new Uint8Array([...Buffer.from('<b>\u202e\u0000\n'), 0xff]) });
    show([first]);
    await open();
    const shown = await body();
    expect(shown.textContent).toBe('<b>RLO␀\nFF');
    expect(shown.querySelector('b')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Exact text' })).toBeNull();
  });

  test('is not offered where nothing came back', async () => {
    show([exchangeEntry(1, { outcome: 'timed_out', httpStatus: null, bodyBytes: 0, bodySha256: null })]);
    await screen.findByText(/No answer/);
    expect(screen.queryByRole('button', { name: /^Answer, / })).toBeNull();
  });

  test('of a covered case asks to uncover it first', async () => {
    show([first], { masked: true });
    await open();
    await screen.findByRole('button', { name: 'Reveal e-mail and document number' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('of a purged case is gone, and nothing is compared', async () => {
    show([verdict, first], { purgedAt: '2026-11-23T09:00:00.000Z' });
    await screen.findByText('Submission');
    expect(screen.queryByRole('button', { name: /Compare/ })).toBeNull();
  });
});

describe('a comparison', () => {
  const bodies = {
    1: '{"status":"in_progress","email":"a@example.com","old":1}',
    100: '{"status":"in_progress","email":"a@example.com"}',
    200: '{"status":"completed","email":"a@example.com","reasons":["<b>x</b>"]}',
  };
  const rows = () =>
    within(screen.getByRole('dialog'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => Array.from(row.children, ({ textContent }) => textContent));

  test('begins with the newest two that differ, and folds what is the same', async () => {
    answer(bodies);
    show([verdict, ...polls, first]);
    await userEvent.click(await screen.findByRole('button', { name: 'Compare two answers' }));
    await screen.findByText('1 added · 1 changed');
    expect(rows()).toEqual([
      ['status', 'Changed', '"in_progress"', '"completed"'],
      ['1 field is the same'],
      ['reasons[0]', 'Added', 'not there', '"<b>x</b>"'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: '1 field is the same' }));
    expect(rows()[2]).toEqual(['email', 'Same', '"a@example.com"', '"a@example.com"']);
    await userEvent.click(screen.getByRole('button', { name: 'All fields' }));
    expect(rows().map(([field]) => field)).toEqual(['status', 'email', 'reasons[0]']);
  });

  test('takes any two answers', async () => {
    answer(bodies);
    show([verdict, ...polls, first]);
    await userEvent.click(await screen.findByRole('button', { name: 'Compare two answers' }));
    await screen.findByText('1 added · 1 changed');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'After' }), idOf(1));
    await screen.findByText('1 added');
    expect(rows().at(-1)).toEqual(['old', 'Added', 'not there', '1']);
    await userEvent.click(screen.getByRole('button', { name: 'Swap the two' }));
    await screen.findByText('1 removed');
  });

  test('is one press away from an answer, with the one before it', async () => {
    answer(bodies);
    show([verdict, ...polls, first]);
    const [compare] = await screen.findAllByRole('button', { name: /^Compare with the one before/ });
    if (!compare) throw new Error('nothing to compare');
    await userEvent.click(compare);
    await screen.findByText('1 added · 1 changed');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Before' }).value).toBe(idOf(100));
    await userEvent.keyboard('{Escape}');
  });

  test('of the same bytes fetches none', async () => {
    show([exchangeEntry(2), exchangeEntry(1)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Compare two answers' }));
    await screen.findByText('Both answers are the same, byte for byte.');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('of the same values in other bytes says so', async () => {
    answer({ 1: '{"a":1,"b":2}', 200: '{ "b": 2, "a": 1 }' });
    show([verdict, first]);
    await userEvent.click(await screen.findByRole('button', { name: 'Compare two answers' }));
    await screen.findByText(/Every field is the same/);
  });

  test('says what a reader must know of it', async () => {
    answer({ 1: '<html>', 200: '{"a":1}' });
    show([verdict, exchangeEntry(1, { ...first.exchange, bodyTruncated: true })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Compare two answers' }));
    await screen.findByText(/Not both of them are JSON/);
    screen.getByText(/The end of one of them is missing/);
    expect(rows()).toEqual([['Line 1', 'Changed', '<html>', '{"a":1}']]);
  });

  test('of a covered case asks to uncover it first', async () => {
    show([verdict, first], { masked: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Compare two answers' }));
    await screen.findByRole('button', { name: 'Reveal e-mail and document number' });
    expect(fetched).not.toHaveBeenCalled();
  });
});
