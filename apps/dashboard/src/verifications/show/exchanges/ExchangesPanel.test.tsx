import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Exchange } from '@desk/contract';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { ExchangesPanel } from './ExchangesPanel.tsx';

const exchange = (over: Partial<Exchange>): Exchange => ({
  id: 'e-1',
  operation: 'submit',
  startedAt: '2026-11-20T09:00:00.000Z',
  durationMs: 1234,
  httpStatus: 200,
  outcome: 'in_progress',
  bodySha256: 'ab'.repeat(32),
  bodyBytes: 20,
  bodyTruncated: false,
  contentType: 'application/json',
  changed: true,
  ...over,
});

const history = [exchange({}), exchange({ id: 'e-2', operation: 'poll', outcome: 'completed' })];
const fetched =
  jest.fn<(path: string) => Promise<{ ok: boolean; arrayBuffer: () => Promise<ArrayBuffer> }>>();

const show = (data = history) =>
  renderDesk(<ExchangesPanel verification={{ id: 'c-1', masked: false, purgedAt: null }} />, {
    desk: { exchanges: () => Promise.resolve({ data }) },
  });

const answer = (bytes: Uint8Array<ArrayBuffer>) =>
  fetched.mockResolvedValue({ ok: true, arrayBuffer: () => Promise.resolve(bytes.buffer) });

beforeEach(() => {
  fetched.mockReset();
  Object.assign(globalThis, { fetch: fetched });
});

describe('history', () => {
  test('is newest first and fetches no body before it is opened', async () => {
    show();
    const calls = await screen.findAllByRole('button');
    expect(calls.map(({ textContent }) => /Scheduled check|Submission/.exec(textContent)?.[0])).toEqual([
      'Scheduled check',
      'Submission',
    ]);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('opens to the answer laid out, and to its exact text at a press', async () => {
    answer(new TextEncoder().encode('{"b":1,"b":2}'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: /Scheduled check/ }));
    const body = await screen.findByRole('region', { name: 'Answer' });
    expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/api/verifications/c-1/exchanges/e-2/body']);
    expect(body.textContent).toBe('{\n  "b": 1,\n  "b": 2\n}');
    await userEvent.click(screen.getByRole('button', { name: 'Exact text' }));
    expect(screen.getByRole('region', { name: 'Answer' }).textContent).toBe('{"b":1,"b":2}');
  });

  test('shows what is no text as marks and what is markup as text', async () => {
    answer(new Uint8Array([...Buffer.from('<b>\u202e\u0000\n'), 0xff]));
    show();
    await userEvent.click(await screen.findByRole('button', { name: /Submission/ }));
    const body = await screen.findByRole('region', { name: 'Answer' });
    expect(body.textContent).toBe('<b>RLO␀\nFF');
    expect(body.querySelector('b')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Exact text' })).toBeNull();
  });

  test('asks for nothing where nothing came back', async () => {
    show([exchange({ outcome: 'timed_out', httpStatus: null, bodyBytes: 0, bodySha256: null })]);
    await userEvent.click(await screen.findByRole('button', { name: /Timed out.*No answer/ }));
    await screen.findByText('Nothing came back.');
    expect(fetched).not.toHaveBeenCalled();
  });
});
