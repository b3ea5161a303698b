import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { auditSearch } from '@desk/contract';
import { dataProvider } from '../api/dataProvider.ts';

const fetched = jest.fn<typeof fetch>();
const before = globalThis.fetch;

beforeEach(() => {
  fetched.mockReset();
  fetched.mockResolvedValue({ ok: true, status: 200, json: () => Promise.resolve({}) } as Response);
  globalThis.fetch = fetched;
});
afterEach(() => {
  globalThis.fetch = before;
});

const search = auditSearch.parse({ action: ['image.viewed', 'exchange.viewed'], from: '2026-11-16' });

test.each([
  [
    'GET',
    '/api/audit-events?action=image.viewed&action=exchange.viewed&from=2026-11-16T00%3A00%3A00.000Z&page=1&perPage=25',
    undefined,
    () => dataProvider.auditEvents(search),
  ],
  ['GET', '/api/audit-events/actors', undefined, () => dataProvider.auditActors()],
  ['GET', '/api/audit-events/head', undefined, () => dataProvider.auditHead()],
  ['POST', '/api/verifications/c1/reveal', undefined, () => dataProvider.reveal('c1')],
  [
    'PUT',
    '/api/verifications/c1/relationship',
    { endedOn: null },
    () => dataProvider.setRelationship('c1', { endedOn: null }),
  ],
  [
    'PUT',
    '/api/verifications/c1/hold',
    { held: true, reason: 'why' },
    () => dataProvider.setHold('c1', { held: true, reason: 'why' }),
  ],
  [
    'GET',
    '/api/retention/due?page=2&perPage=25',
    undefined,
    () => dataProvider.dueForPurge({ page: 2, perPage: 25 }),
  ],
  [
    'GET',
    '/api/retention/purges?page=1&perPage=25',
    undefined,
    () => dataProvider.purges({ page: 1, perPage: 25 }),
  ],
  ['POST', '/api/retention/purge', {}, () => dataProvider.purge()],
  ['POST', '/api/exports/e1/again', undefined, () => dataProvider.exportAgain('e1')],
  ['GET', '/api/exports/key', undefined, () => dataProvider.exportKey()],
])('%s %s is asked as the API publishes it', async (method, path, body, call) => {
  await call();
  const [asked, init] = fetched.mock.calls[0] ?? [];
  expect([init?.method, asked]).toEqual([method, path]);
  const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
  expect(sent).toEqual(body);
});
