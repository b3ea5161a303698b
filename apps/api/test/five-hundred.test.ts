import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Facets, VerificationPage } from '@desk/contract';
import { startSimulator } from '@desk/tools/simulator';
import { Poller } from '../src/polling/poller.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { submissionOf } from './harness/submission.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

const SUBMISSIONS = 500;
/** As many browsers' worth of submitting at once. */
const AT_ONCE = 16;

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let api: TestApp;
let analyst: SignedIn;

beforeAll(async () => {
  // Nobody waits for a verdict: `settle` brings them.
  simulator = await startSimulator({ env: { SIMULATOR_DELAY_MS: '3600000' } });
  api = await testApp({
    providerUrl: simulator.url,
    settings: {
      provider: {
        baseUrl: simulator.url,
        ...simulator.credentials,
        deadlineMs: 30_000,
        concurrency: 32,
        ratePerSecond: 1_000,
      },
    },
  });
  analyst = await api.signIn('analyst');
});
afterAll(async () => {
  await api.close();
  await simulator.stop();
});

test('500 submissions all settle, and the exchange log equals what the provider counted', async () => {
  const names = Array.from({ length: SUBMISSIONS }, (_, index) => `person-${index}`);
  await Promise.all(Array.from({ length: AT_ONCE }, () => submitEach(names)));
  await simulator.control.settle();
  await pollUntilSettled();

  const count = await simulator.control.count();
  const [log] = await api.dataSource.query<{ submits: number; asks: number }[]>(
    `SELECT count(*) FILTER (WHERE operation = 'submit')::int AS submits,
            count(*) FILTER (WHERE operation <> 'submit')::int AS asks FROM provider_exchange`,
  );
  expect(log).toEqual({ submits: count.calls.POST, asks: count.calls.GET });
  expect(count.accepted).toBe(SUBMISSIONS);
  expect(Object.values(count.acceptedByEmail).every((times) => times === 1)).toBe(true);

  const { status } = (await analyst.post('/api/verifications/facets').send({}).expect(200)).body as Facets;
  expect(status.map(({ value }) => value).sort()).toEqual(['completed', 'failed']);
  expect(status.reduce((sum, { count }) => sum + count, 0)).toBe(SUBMISSIONS);
  const page = (await analyst.get('/api/verifications?status=completed&perPage=100').expect(200))
    .body as VerificationPage;
  expect(page.data.every(({ verificationStatus }) => verificationStatus !== null)).toBe(true);
}, 120_000);

async function submitEach(names: string[]): Promise<void> {
  for (let name = names.pop(); name !== undefined; name = names.pop())
    await analyst
      .post('/api/verifications')
      .send(submissionOf({ email: `${name}@example.com` }))
      .expect(201);
}

/** Each round makes what waits due, as time would. */
async function pollUntilSettled(): Promise<void> {
  const poller = api.app.get(Poller);
  for (;;) {
    const waiting = await api.dataSource.query<unknown[]>(
      `UPDATE verification SET next_check_at = now() WHERE status = 'in_progress' RETURNING id`,
    );
    if ((waiting[0] as unknown[]).length === 0) return;
    await poller.runOnce();
    await api.app.get(ProviderCalls).idle();
  }
}
