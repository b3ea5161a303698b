import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { request } from './client.ts';
import { fieldErrorsOf, OfflineError, problemOf, ProblemError } from './problem.ts';

const fetched = jest.fn<typeof fetch>();
const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  ({
    ok: status < 400,
    status,
    statusText: '',
    headers: new Headers(headers),
    json: () => (body === undefined ? Promise.reject(new SyntaxError('no JSON')) : Promise.resolve(body)),
  }) as Response;

const before = globalThis.fetch;
beforeEach(() => {
  fetched.mockReset();
  globalThis.fetch = fetched;
});
afterEach(() => {
  globalThis.fetch = before;
});

const thrownBy = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('it did not throw');
    },
    (error: unknown) => error,
  );

const badInput = {
  type: 'about:blank',
  title: 'Bad input',
  status: 400,
  code: 'invalid_input',
  requestId: 'r1',
  errors: [
    { field: 'email', message: 'Must be an e-mail address' },
    { field: 'document.frontImage', message: 'Must not be empty' },
    { field: 'email', message: 'A second complaint' },
  ],
};

test('names every bad field, the first message of each', async () => {
  fetched.mockResolvedValue(answer(400, badInput));
  const error = await thrownBy(request('/api/verifications', { method: 'POST', body: {} }));
  expect(fieldErrorsOf(error)).toEqual({
    email: 'Must be an e-mail address',
    'document.frontImage': 'Must not be empty',
  });
  expect(problemOf(error)).toEqual(badInput);
});

test('tells how long to wait', async () => {
  fetched.mockResolvedValue(
    answer(429, { ...badInput, status: 429, errors: undefined }, { 'retry-after': '45' }),
  );
  const error = await thrownBy(request('/api/session', { method: 'POST', body: {} }));
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).retryAfter).toBe(45);
});

test('makes a problem of an answer that is none', async () => {
  fetched.mockResolvedValue(answer(502, undefined));
  const error = await thrownBy(request('/api/session'));
  expect(problemOf(error)).toMatchObject({ status: 502, code: 'unnamed', title: 'HTTP 502' });
});

test('an API that cannot be reached is not a problem of the API', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  const error = await thrownBy(request('/api/session'));
  expect(error).toBeInstanceOf(OfflineError);
  expect(problemOf(error)).toBeUndefined();
});

test('a request that was given up stays one', async () => {
  const controller = new AbortController();
  controller.abort();
  fetched.mockRejectedValue(controller.signal.reason);
  expect(await thrownBy(request('/api/session', { signal: controller.signal }))).toBe(
    controller.signal.reason,
  );
});

test('an API that hangs is given up, and is as good as away', async () => {
  fetched.mockImplementation(
    (_path, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  expect(await thrownBy(request('/api/session', { patience: 1 }))).toBeInstanceOf(OfflineError);
});

test('an answer that has begun may take its time', async () => {
  let signal: AbortSignal | null | undefined;
  jest.useFakeTimers();
  fetched.mockImplementation((_path, init) => {
    signal = init?.signal;
    return Promise.resolve(answer(200, { data: [] }));
  });
  await request('/api/session');
  jest.runAllTimers();
  jest.useRealTimers();
  expect(signal?.aborted).toBe(false);
});

test('marks what it asks while nobody is there', async () => {
  fetched.mockResolvedValue(answer(200, {}));
  await request('/api/session');
  const later = Date.now() + 60_001;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
  await request('/api/session');
  clock.mockRestore();
  const marks = fetched.mock.calls.map(([, init]) => new Headers(init?.headers).get('x-desk-background'));
  expect(marks).toEqual([null, '1']);
});
