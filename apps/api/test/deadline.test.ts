import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Desk } from './harness/desk.ts';
import { inProgress } from './harness/scripted-provider.ts';

const DEADLINE_MS = 300;

let desk: Desk;
beforeAll(async () => (desk = await Desk.open({ deadlineMs: DEADLINE_MS })));
afterAll(() => desk.close());

const newest = async (id: string) => (await desk.exchanges(id)).at(-1);

test.each([
  ['never answers', { after: new Promise(() => undefined) }],
  ['goes silent in the middle of the body', { cut: 'silent' as const, body: inProgress('ref-silent') }],
  ['sends a byte at a time', { cut: 'drip' as const, body: inProgress('ref-drip') }],
])('a provider that %s is given up at the deadline, over headers and body together', async (_, script) => {
  const { id, status } = await desk.submit('patience', script);
  expect(status).toBe('unconfirmed');
  const exchange = await newest(id);
  expect(exchange).toMatchObject({ operation: 'submit', outcome: 'timed_out' });
  expect(exchange?.durationMs).toBeGreaterThanOrEqual(DEADLINE_MS - 20);
});

test('what had come by then is kept', async () => {
  const { id } = await desk.submit('half', { cut: 'silent', body: inProgress('ref-half') });
  expect((await newest(id))?.bodyBytes).toBeGreaterThan(20);
});
