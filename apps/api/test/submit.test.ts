import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { loseCommit } from './harness/lose-commit.ts';
import { inProgress, publishedBytes, ScriptedProvider } from './harness/scripted-provider.ts';
import { PNG, submissionOf } from './harness/submission.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

describe('a good submission', () => {
  test('goes to the provider once, as the protocol has it, and is stored with its answer', async () => {
    const before = desk.provider.calls.length;
    const verification = await desk.submit('first');
    expect(verification).toMatchObject({
      email: 'first@example.com',
      country: 'IN',
      status: 'in_progress',
      exchangeCount: 1,
    });
    expect(desk.provider.calls.slice(before)).toEqual([
      {
        method: 'POST',
        referenceId: null,
        authorization: `Basic ${Buffer.from('test-key:test-secret').toString('base64')}`,
        body: JSON.stringify({
          email: 'first@example.com',
          country: 'IN',
          selfie_image: PNG,
          document: { front_image: PNG, back_image: PNG },
        }),
      },
    ]);
  });

  test('passes an https link on without fetching it', async () => {
    const link = `${desk.provider.url.replace('http:', 'https:')}/never-fetched.jpg`;
    const before = desk.provider.calls.length;
    const answer = await desk.admin
      .post('/api/verifications')
      .send(submissionOf({ selfieImage: link }))
      .expect(201);
    expect(desk.provider.calls.length).toBe(before + 1);
    expect(JSON.parse(desk.provider.calls.at(-1)?.body ?? '')).toMatchObject({ selfie_image: link });
    expect((answer.body as { images: object[] }).images).toContainEqual(
      expect.objectContaining({ side: 'selfie', sourceUrl: link, url: null, bytes: null }),
    );
  });

  test('is stored before it is sent', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const submitting = desk.submit('held', { after: held, body: inProgress('ref-held') });
    const stored = 'SELECT status, sending_at IS NOT NULL AS sending FROM verification WHERE email = $1';
    await until(() => desk.provider.calls.some(({ body }) => body.includes('held@example.com')));
    expect(await desk.dataSource.query(stored, ['held@example.com'])).toEqual([
      { status: 'queued', sending: true },
    ]);
    letGo();
    await submitting;
    expect(await desk.dataSource.query(stored, ['held@example.com'])).toEqual([
      { status: 'in_progress', sending: false },
    ]);
  });
});

describe('a bad submission', () => {
  test.each([
    [{}, ['email', 'country', 'selfieImage', 'document']],
    [{ ...submissionOf(), email: 'nobody', country: 'ZZ' }, ['email', 'country']],
    [{ ...submissionOf(), document: { frontImage: PNG } }, ['document.backImage']],
    [
      { ...submissionOf(), selfieImage: 'R0lGODlh', document: { frontImage: '', backImage: 7 } },
      ['selfieImage', 'document.frontImage', 'document.backImage'],
    ],
    [{ ...submissionOf(), email: '', selfieImage: 'http://example.com/a.jpg' }, ['email', 'selfieImage']],
    [{ ...submissionOf(), surname: 'x' }, ['surname']],
    [[], ['']],
  ])('names each bad field, stores nothing and sends nothing: %#', async (body, fields) => {
    const before = [
      desk.provider.calls.length,
      await desk.count('verification'),
      await desk.count('submission_image'),
    ];
    const answer = await desk.admin.post('/api/verifications').send(body).expect(400);
    const errors = (answer.body as { errors: { field: string }[] }).errors;
    expect(new Set(errors.map(({ field }) => field))).toEqual(new Set(fields));
    expect([
      desk.provider.calls.length,
      await desk.count('verification'),
      await desk.count('submission_image'),
    ]).toEqual(before);
  });
});

describe('what the provider may say to a submission', () => {
  test('a refusal makes it rejected, with field and message', async () => {
    const refused = await desk.submit('refused', { status: 400, body: publishedBytes('validation-error') });
    expect(refused).toMatchObject({
      status: 'rejected',
      referenceId: null,
      nextCheckAt: null,
      providerError: { code: 'BAD_REQUEST', field: 'email', message: 'Email should not be empty' },
    });
  });

  test.each([
    ['a cut connection', { cut: 'before' as const }],
    ['half a body', { cut: 'within' as const, body: publishedBytes('failed') }],
    ['a gateway’s HTML', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['an empty 200', { body: '' }],
  ])('%s leaves it unconfirmed, and it is never sent again by itself', async (_, script) => {
    const unconfirmed = await desk.submit('unsure', script);
    expect(unconfirmed).toMatchObject({ status: 'unconfirmed', nextCheckAt: null, exchangeCount: 1 });
    // Earlier cases may be due to be asked about.
    const posts = () => desk.provider.calls.filter(({ method }) => method === 'POST').length;
    const before = posts();
    await desk.poll();
    expect(posts()).toBe(before);
  });

  test('a verdict that another case holds is not taken over', async () => {
    await desk.submit('owner', { body: inProgress('ref-shared') });
    expect(await desk.submit('other', { body: inProgress('ref-shared') })).toMatchObject({
      status: 'unconfirmed',
      referenceId: null,
      findings: [expect.objectContaining({ code: 'reference_mismatch' })],
    });
  });
});

test('of two submissions that get the same reference at once, one has it and both answers are kept', async () => {
  let letGo = (): void => undefined;
  const after = new Promise<void>((resolve) => (letGo = resolve));
  const calls = desk.provider.calls.length;
  desk.provider.next({ after, body: inProgress('ref-race') }, { after, body: inProgress('ref-race') });
  const both = Promise.all(['race-1', 'race-2'].map((name) => desk.submit(name)));
  await until(() => desk.provider.calls.length === calls + 2);
  letGo();
  const cases = await both;
  expect(cases.map(({ status }) => status).sort()).toEqual(['in_progress', 'unconfirmed']);
  expect(cases.map(({ exchangeCount }) => exchangeCount)).toEqual([1, 1]);
});

test('while the provider is away a submission waits as queued, and is sent once when it is back', async () => {
  const away = await Desk.open();
  const { port } = away.provider;
  await away.provider.close();
  const queued = await away.submit('patient');
  expect(queued).toMatchObject({ status: 'queued', referenceId: null });
  expect(queued.nextCheckAt).not.toBeNull();

  const back = await ScriptedProvider.start(port);
  await away.poll(queued.id);
  await away.poll(queued.id);
  expect((await away.detail(queued.id)).status).toBe('in_progress');
  expect(back.calls.map(({ method }) => method)).toEqual(['POST', 'GET']);
  expect(JSON.parse(back.calls[0]?.body ?? '')).toMatchObject({
    selfie_image: PNG,
    document: { back_image: PNG },
  });
  await away.api.close();
  await back.close();
});

describe('with an Idempotency-Key', () => {
  const send = (key: string, changes = {}) =>
    desk.admin.post('/api/verifications').set('Idempotency-Key', key).send(submissionOf(changes));

  test('the same request twice at once is one submission', async () => {
    const before = desk.provider.calls.length;
    const answers = await Promise.all([send('twice'), send('twice'), send('twice')]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(desk.provider.calls.length).toBe(before + 1);
  });

  test('a request that was stored although Postgres could not say so is the same case, with its images', async () => {
    const before = desk.provider.calls.length;
    loseCommit(desk.dataSource, 'claim');
    expect((await send('unsaid').expect(503)).body).toMatchObject({ code: 'database_unreachable' });
    const { id, images } = (await send('unsaid').expect(201)).body as VerificationDetail;
    for (const { url } of images) await desk.admin.get(url ?? '').expect(200);
    expect(await desk.count(`idempotency_key WHERE verification_id = '${id}'`)).toBe(1);
    expect(desk.provider.calls.length).toBe(before);
  });

  test('another request under the same key is refused', async () => {
    await send('reused').expect(201);
    const answer = await send('reused', { country: 'QA' }).expect(409);
    expect(answer.body).toMatchObject({ code: 'idempotency_key_reused' });
  });

  test('a key that is none is named', async () => {
    const answer = await send('two words').expect(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'Idempotency-Key' }] });
  });
});

/** Waits for a condition that another request brings about. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
