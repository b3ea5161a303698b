import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, submissionOf, until, type Json, type Simulator } from '../testing/simulator.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

test('counts equal what a client did', async () => {
  const { reference_id } = (await (await simulator.post(submissionOf('one@example.com'))).json()) as Json;
  await simulator.post(submissionOf('one@example.com'));
  await simulator.post(submissionOf('refused@example.com'));
  await simulator.post({});
  await simulator.ask(reference_id);
  await simulator.ask('unknown');
  await simulator.fail({ fault: { kind: 'reset' } });
  await expect(simulator.ask(reference_id)).rejects.toThrow();

  expect(await simulator.count()).toEqual({
    accepted: 2,
    acceptedByEmail: { 'one@example.com': 2 },
    calls: { POST: 4, GET: 3, total: 7 },
    callsByEmail: { 'one@example.com': { POST: 2, GET: 2 }, 'refused@example.com': { POST: 1, GET: 0 } },
    answers: { POST: 4, GET: 2, total: 6 },
    answersByStatus: { 200: 3, 400: 2, 404: 1 },
    refusals: 2,
    faults: 1,
    inFlight: 0,
    peakConcurrency: 1,
  });
});

test('the peak is how many calls there were at once', async () => {
  await simulator.fail({ fault: { kind: 'hang' }, times: 3 });
  const giveUp = new AbortController();
  const calls = [1, 2, 3].map(() => simulator.ask('any', { signal: giveUp.signal }).catch(() => 'gave up'));
  await until(async () => (await simulator.count())['inFlight'] === 3);
  giveUp.abort();
  expect(await Promise.all(calls)).toEqual(['gave up', 'gave up', 'gave up']);
  await until(async () => (await simulator.count())['inFlight'] === 0);
  expect(await simulator.count()).toMatchObject({ peakConcurrency: 3 });
});

test('settle brings every verdict that is to come, and tells how many', async () => {
  const emails = [
    'accepted@example.com',
    'slow-declined@example.com',
    'never@example.com',
    'instant-failed@example.com',
  ];
  const bodies = await Promise.all(
    emails.map(async (email) => (await (await simulator.post(submissionOf(email))).json()) as Json),
  );
  expect(await (await simulator.control('POST', 'settle')).json()).toEqual({ settled: 2 });
  const statuses = await Promise.all(
    bodies.map(
      async ({ reference_id }) => ((await (await simulator.ask(reference_id)).json()) as Json)['status'],
    ),
  );
  expect(statuses).toEqual(['completed', 'completed', 'in_progress', 'failed']);
});

test('reset forgets submissions, faults and counts', async () => {
  const { reference_id } = (await (await simulator.post(submissionOf('one@example.com'))).json()) as Json;
  await simulator.fail({ fault: { kind: 'status', status: 500 } });
  await simulator.control('POST', 'reset');
  expect(await simulator.count()).toMatchObject({ accepted: 0, calls: { total: 0 }, faults: 0 });
  expect((await simulator.ask(reference_id)).status).toBe(404);
});

test('a lever that is not there is 404', async () =>
  expect((await simulator.control('GET', 'levers')).status).toBe(404));
