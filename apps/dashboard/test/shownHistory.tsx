import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { CaseHistory, HistoryEntry } from '@desk/contract';
import { HistoryPanel } from '../src/verifications/show/history/HistoryPanel.tsx';
import { renderDesk } from './renderDesk.tsx';
import { exchangeEntry, specimenHistory } from './specimenHistory.ts';

export const idOf = (n: number) => exchangeEntry(n).exchange.id;
export const bodyOf = (n: number) => `/api/verifications/c-1/exchanges/${idOf(n)}/body`;

export const first = exchangeEntry(1, { operation: 'submit', changed: true, bodySha256: '11'.repeat(32) });
export const polls = Array.from({ length: 57 }, (_, n) => exchangeEntry(100 - n));
export const verdict = exchangeEntry(200, {
  outcome: 'completed',
  changed: true,
  bodySha256: '22'.repeat(32),
});

export const fetched =
  jest.fn<(path: string) => Promise<{ ok: boolean; arrayBuffer: () => Promise<ArrayBuffer> }>>();
export const history = jest.fn<(id: string) => Promise<CaseHistory>>();

/** The answers by the number of their exchange. */
export const answer = (bodies: Record<number, string | Uint8Array<ArrayBuffer>>) =>
  fetched.mockImplementation((path) => {
    const body = Object.entries(bodies).find(([n]) => path === bodyOf(Number(n)))?.[1] ?? '';
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes.buffer) });
  });

export const show = (
  entries: HistoryEntry[],
  over: {
    masked?: boolean;
    purgedAt?: string;
    role?: 'analyst' | 'auditor';
    omitted?: CaseHistory['omitted'];
  } = {},
): ReturnType<typeof renderDesk> => {
  const { masked = false, purgedAt = null, role = 'analyst', omitted } = over;
  history.mockResolvedValue(specimenHistory(entries, omitted));
  return renderDesk(
    <HistoryPanel verification={{ id: 'c-1', masked, purgedAt, submittedAt: '2026-11-20T08:59:59.000Z' }} />,
    { role, desk: { history } },
  );
};

export const lines = async () =>
  (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);

/** To be called before each test of a suite that shows a history. */
export const forgetHistory = (): void => {
  history.mockReset();
  fetched.mockReset();
  Object.assign(globalThis, { fetch: fetched });
};
