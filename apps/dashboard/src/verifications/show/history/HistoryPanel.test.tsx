import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../../../../test/problem.ts';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import {
  first,
  forgetHistory,
  history,
  lines,
  polls,
  show,
  verdict,
} from '../../../../test/shownHistory.tsx';
import {
  eventEntry,
  exchangeEntry,
  noteEntry,
  reviewEntry,
  specimenHistory,
} from '../../../../test/specimenHistory.ts';
import { HistoryPanel } from './HistoryPanel.tsx';

beforeEach(forgetHistory);

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

  test.each([
    [
      'verification.answer_mismatched',
      'Kept an answer about another reference, and did not apply it to this case',
    ],
    [
      'verification.answer_late',
      'Kept the acceptance of an earlier sending, and did not apply it to this case',
    ],
  ] as const)('tells %s in words, and so that it is not overlooked', async (action, words) => {
    show([eventEntry(1, { action, actor: 'system', details: { exchangeId: 'x-1' } }), eventEntry(2)]);
    const told = await lines();
    expect(told[0]).toContain(words);
    const [alarm, quiet] = screen.getAllByRole('listitem');
    const edge = (line: HTMLElement | undefined) => line && getComputedStyle(line).borderInlineStartColor;
    expect(edge(alarm)).not.toBe(edge(quiet));
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
