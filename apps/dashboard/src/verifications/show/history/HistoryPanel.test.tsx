import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseHistory, HistoryEntry } from '@desk/contract';
import { problem } from '../../../../test/problem.ts';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import {
  eventEntry,
  exchangeEntry,
  noteEntry,
  reviewEntry,
  specimenHistory,
} from '../../../../test/specimenHistory.ts';
import { HistoryPanel } from './HistoryPanel.tsx';

const idOf = (n: number) => exchangeEntry(n).exchange.id;
const bodyOf = (n: number) => `/api/verifications/c-1/exchanges/${idOf(n)}/body`;

const first = exchangeEntry(1, { operation: 'submit', changed: true, bodySha256: '11'.repeat(32) });
const polls = Array.from({ length: 57 }, (_, n) => exchangeEntry(100 - n));
const verdict = exchangeEntry(200, { outcome: 'completed', changed: true, bodySha256: '22'.repeat(32) });

const fetched =
  jest.fn<(path: string) => Promise<{ ok: boolean; arrayBuffer: () => Promise<ArrayBuffer> }>>();
const history = jest.fn<(id: string) => Promise<CaseHistory>>();

/** The answers by the number of their exchange. */
const answer = (bodies: Record<number, string | Uint8Array<ArrayBuffer>>) =>
  fetched.mockImplementation((path) => {
    const body = Object.entries(bodies).find(([n]) => path === bodyOf(Number(n)))?.[1] ?? '';
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes.buffer) });
  });

const show = (
  entries: HistoryEntry[],
  over: {
    masked?: boolean;
    purgedAt?: string;
    role?: 'analyst' | 'auditor';
    omitted?: CaseHistory['omitted'];
  } = {},
) => {
  const { masked = false, purgedAt = null, role = 'analyst', omitted } = over;
  history.mockResolvedValue(specimenHistory(entries, omitted));
  return renderDesk(
    <HistoryPanel verification={{ id: 'c-1', masked, purgedAt, submittedAt: '2026-11-20T08:59:59.000Z' }} />,
    { role, desk: { history } },
  );
};

const lines = async () => (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);

beforeEach(() => {
  history.mockReset();
  fetched.mockReset();
  Object.assign(globalThis, { fetch: fetched });
});

describe('the time line', () => {
  test('a call that a request made tells its id, also where nothing came back; the poller’s own has none', async () => {
    const requestId = '7f0c2a52-6a3e-4b57-9a5d-2f6f0a8f4c77';
    const nothing = { bodyBytes: 0, bodySha256: null };
    show([
      exchangeEntry(2, { operation: 'submit', outcome: 'interrupted', requestId, ...nothing }),
      exchangeEntry(1, { outcome: 'unreachable', ...nothing }),
    ]);
    const [sent, polled] = await screen.findAllByRole('listitem');
    if (!sent || !polled) throw new Error('A call has no line');
    await userEvent.click(within(sent).getByRole('button', { name: /^Details: Submission of/ }));
    within(sent).getByText(requestId);
    within(sent).getByText('Nothing came back.');
    within(sent).getByRole('button', { name: 'Copy the request’s id' });
    expect(within(polled).queryByRole('button', { name: /^Details/ })).toBeNull();
  });

  test('tells everything newest first, and checks that brought nothing new in one line', async () => {
    show([
      noteEntry(1, { text: 'First line\nSecond \u202eline', mentions: [{ id: 'p', name: 'Ana' }] }),
      reviewEntry(1, { decision: null, reason: null, sealed: true, stage: 'awaiting_second' }),
      verdict,
      ...polls,
      first,
    ]);
    const told = await lines();
    expect(told).toHaveLength(5);
    expect(told[0]).toMatch(/Note.*mwajuma@example\.com.*First lineSecond RLOline.*Mentioned: Ana/);
    expect(told[1]).toMatch(/Sealed.*mwajuma@example\.com.*Awaiting a second decision/);
    expect(told[2]).toMatch(/Scheduled check.*Completed.*Changed the case.*HTTP 200 · 85/);
    expect(told[3]).toMatch(/Asked 57 times, same answer.*In progress/);
    expect(told[4]).toMatch(/Submission.*In progress/);
  });

  test('unfolds a run to each of its checks, in parts', async () => {
    show([...polls, first]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show each of the 57 checks' }));
    const checks = () => screen.getAllByRole('button', { name: /^Answer, .*Scheduled check/ });
    expect(checks()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 7 older entries' }));
    expect(checks()).toHaveLength(57);
    expect(document.activeElement?.textContent).toBe('That is all.');
  });

  test('tells one person’s views in one quiet line, and that somebody uncovered the case by itself', async () => {
    show([
      eventEntry(1, { times: 3 }),
      eventEntry(2, { action: 'image.viewed', details: { side: 'selfie' } }),
      eventEntry(3, { action: 'verification.revealed' }),
    ]);
    const told = await lines();
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/Case opened 3 times · an image openedanalyst@example\.com/);
    expect(told[1]).toMatch(/Uncovered the e-mail and document number of this case/);
    await userEvent.click(screen.getByRole('button', { name: /^Case opened/ }));
    screen.getByText(/Opened the selfie of/);
    await userEvent.click(screen.getByRole('button', { name: 'Who looked 5' }));
    expect(await lines()).toHaveLength(3);
  });

  test('marks what must not be overlooked', async () => {
    show([
      exchangeEntry(5, { outcome: 'unreadable', bodyTruncated: true }),
      exchangeEntry(4, { outcome: 'completed', changed: true }),
      exchangeEntry(3, { outcome: 'completed', changed: true }),
      exchangeEntry(2, { startedAt: '2026-11-22T09:00:00.000Z' }),
      first,
    ]);
    const told = await lines();
    expect(told[0]).toMatch(/Unreadable answer.*End is missing/);
    expect(told[1]).toContain('Changed after completion');
    expect(told[2]).toContain('Changed the case');
    expect(told[3]).toContain('Stalled: over 24 hours');
  });

  test('shows what is chosen, and says where there is none of it', async () => {
    show([noteEntry(1), verdict, first]);
    await screen.findByText('Glare over the date.');
    const kinds = within(screen.getByRole('group', { name: 'What to show' }));
    await userEvent.click(kinds.getByRole('button', { name: 'Answers 2' }));
    expect(screen.queryByText('Glare over the date.')).toBeNull();
    await userEvent.click(kinds.getByRole('button', { name: 'Notes 1' }));
    screen.getByText('Glare over the date.');
    await userEvent.click(kinds.getByRole('button', { name: 'Notes 1' }));
    await userEvent.click(kinds.getByRole('button', { name: 'Answers 2' }));
    await userEvent.click(kinds.getByRole('button', { name: 'Decisions 0' }));
    screen.getByText('Nothing of what you chose has happened to this case.');
  });

  test('says how much is older than what it holds', async () => {
    show([first], { omitted: { exchanges: 1, events: 2300 } });
    await screen.findByText('One older check that brought nothing new is not listed.');
    screen.getByText('2,300 older events are not listed.');
  });

  test('leads auditors to the log, and nobody else', async () => {
    show([first], { role: 'auditor' });
    const link = await screen.findByRole('link', { name: 'Open in the audit log' });
    expect(link.getAttribute('href')).toBe('/audit?verificationId=c-1');
  });

  test('asks nothing that only auditors may ask', async () => {
    const auditActors = jest.fn();
    history.mockResolvedValue(specimenHistory([eventEntry(1)]));
    renderDesk(
      <HistoryPanel
        verification={{ id: 'c-1', masked: false, purgedAt: null, submittedAt: '2026-11-20T08:59:59.000Z' }}
      />,
      { desk: { history, auditActors } },
    );
    await screen.findByText(/Opened/);
    expect(screen.queryByRole('link')).toBeNull();
    expect(auditActors).not.toHaveBeenCalled();
  });

  test('says what went wrong, and tries again', async () => {
    history.mockRejectedValueOnce(problem(500)).mockResolvedValue(specimenHistory([noteEntry(1)]));
    renderDesk(
      <HistoryPanel
        verification={{ id: 'c-1', masked: false, purgedAt: null, submittedAt: '2026-11-20T08:59:59.000Z' }}
      />,
      { desk: { history } },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Glare over the date.');
  });
});

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
