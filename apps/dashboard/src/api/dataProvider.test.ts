import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { dataProvider } from './dataProvider.ts';

const fetched = jest.fn<typeof fetch>();
const before = globalThis.fetch;

beforeEach(() => {
  fetched.mockReset();
  fetched.mockResolvedValue({
    ok: true,
    status: 200,
    headers: new Headers(),
    json: () => Promise.resolve({ data: [], total: 0 }),
  } as Response);
  globalThis.fetch = fetched;
});
afterEach(() => {
  globalThis.fetch = before;
});

const sent = () => {
  const [path, init] = fetched.mock.calls[0] ?? [];
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
  return { path, method: init?.method, body, headers: init?.headers };
};

test('the list is searched by body, so that no name gets into an address', async () => {
  await dataProvider.getList('verifications', {
    filter: { q: 'specimen', country: ['IN'] },
    sort: { field: 'fullName', order: 'ASC' },
    pagination: { page: 3, perPage: 50 },
  });
  expect(sent()).toMatchObject({
    path: '/api/verifications/search',
    method: 'POST',
    body: { q: 'specimen', country: ['IN'], sort: 'fullName', order: 'asc', page: 3, perPage: 50 },
  });
});

test('a submission carries its idempotency key', async () => {
  await dataProvider.create('verifications', {
    data: { email: 'specimen@example.com' },
    meta: { idempotencyKey: 'k1' },
  });
  expect(sent()).toMatchObject({
    path: '/api/verifications',
    method: 'POST',
    body: { email: 'specimen@example.com' },
    headers: { 'idempotency-key': 'k1' },
  });
});

test('an export and the facets take the filter alone', async () => {
  await dataProvider.startExport({ status: ['failed'] });
  expect(sent()).toMatchObject({ path: '/api/exports', method: 'POST', body: { status: ['failed'] } });
});

test('a case is asked for by its id, whatever is in it', async () => {
  await dataProvider.getOne('verifications', { id: '../accounts' });
  expect(sent().path).toBe('/api/verifications/..%2Faccounts');
});

test.each(['update', 'updateMany', 'delete', 'deleteMany'] as const)('refuses to %s', async (method) => {
  const call = dataProvider[method] as (resource: string, params: object) => Promise<unknown>;
  await expect(call('verifications', { id: '1', ids: ['1'] })).rejects.toThrow(/nothing is edited/);
  expect(fetched).not.toHaveBeenCalled();
});
