import { createHash } from 'node:crypto';
import { answerBody, refusalBody } from '@desk/provider-protocol';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DELAY_MS, authorization, startSimulator, submissionOf } from '../testing/simulator.ts';
import type { Json, Simulator } from '../testing/simulator.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

const json = async (response: Promise<Response>) => (await (await response).json()) as Json;

test('a submission is in progress until its time has passed, then has its verdict', async () => {
  const first = await json(simulator.post(submissionOf('accepted@example.com')));
  expect(first).toMatchObject({ success: true, status: 'in_progress' });
  expect(first).not.toHaveProperty('result');

  simulator.pass(DELAY_MS - 1);
  expect(await json(simulator.ask(first.reference_id))).toEqual(first);

  simulator.pass(1);
  const last = await json(simulator.ask(first.reference_id));
  expect(last).toMatchObject({
    status: 'completed',
    reference_id: first.reference_id,
    result: { verification_status: 'accepted', email: 'accepted@example.com', country: 'IN' },
    requested_at: '2026-11-23T09:00:00.000Z',
    completed_at: '2026-11-23T09:00:05.000Z',
  });
  expect(answerBody.safeParse(last).error).toBeUndefined();
});

test('the same reference answers with the same bytes', async () => {
  const { reference_id } = await simulator.settled('declined@example.com');
  const texts = await Promise.all([1, 2].map(async () => (await simulator.ask(reference_id)).text()));
  expect(texts[0]).toBe(texts[1]);
});

test('two submissions of one applicant are two verifications', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => json(simulator.post(submissionOf('again@example.com')))),
  );
  expect(one?.reference_id).not.toBe(other?.reference_id);
});

describe('a bad field', () => {
  const good = submissionOf('someone@example.com');
  test.each([
    ['email', { ...good, email: '' }, 'Email should not be empty'],
    ['email', {}, 'Email should not be empty'],
    ['email', { ...good, email: 'someone' }, 'Email must be an email'],
    ['email', { ...good, email: 7, country: '' }, 'Email must be a string'],
    ['country', { ...good, country: null }, 'Country should not be empty'],
    ['country', { ...good, country: 'IND' }, 'Country must be a two-letter country code'],
    [
      'selfie_image',
      { ...good, selfie_image: 'no picture' },
      'Selfie image must be a URL or a base64 string',
    ],
    ['document.front_image', { ...good, document: undefined }, 'Document front image should not be empty'],
    [
      'document.front_image',
      { ...good, document: { ...good.document, front_image: 'data:image/png;base64,ZnJvbnQ=' } },
      'Document front image must be a URL or a base64 string',
    ],
    [
      'document.back_image',
      { ...good, document: { front_image: 'ZnJvbnQ=' } },
      'Document back image should not be empty',
    ],
  ])('%s is named and nothing is accepted', async (field, body, message) => {
    const response = await simulator.post(body);
    const refused: unknown = await response.json();
    expect(response.status).toBe(400);
    expect(refused).toMatchObject({ success: false, message, error: { message, field } });
    expect(refusalBody.safeParse(refused).error).toBeUndefined();
    expect(await simulator.count()).toMatchObject({ accepted: 0, refusals: 1 });
  });

  test('in a body that is no JSON is the first one', async () => {
    expect((await simulator.post('{"email":')).status).toBe(400);
  });

  test('in a body that is not sent as JSON is the first one', async () => {
    const init = { headers: { authorization, 'content-type': 'text/plain' } };
    expect(await json(simulator.post(good, init))).toMatchObject({ error: { field: 'email' } });
  });
});

test.each([undefined, 'Basic', `Basic ${Buffer.from('key:wrong').toString('base64')}`, 'Bearer key:secret'])(
  '401 for %j',
  async (given) => {
    const headers = { 'content-type': 'application/json', ...(given && { authorization: given }) };
    const body = submissionOf('accepted@example.com');
    for (const response of [
      await simulator.post(body, { headers }),
      await simulator.ask('any', { headers }),
    ]) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic/);
      expect(await response.json()).toMatchObject({ success: false, code: 401 });
    }
    expect(await simulator.count()).toMatchObject({ accepted: 0 });
  },
);

test('an unknown reference is 404, a missing one 400, another method 405, another address 404', async () => {
  expect((await simulator.ask('unknown')).status).toBe(404);
  expect(await json(simulator.ask(''))).toMatchObject({ code: 400, error: { field: 'reference_id' } });
  expect((await simulator.post({}, { method: 'PUT' })).status).toBe(405);
  expect((await fetch(`${simulator.url}/api/v1/other`)).status).toBe(404);
});

test('three images of 16 MB are taken, and only their traces are kept', async () => {
  const bytes = Buffer.alloc(16 * 1024 * 1024, 7);
  const image = bytes.toString('base64');
  const large = { front_image: image, back_image: image };
  const response = await simulator.post({
    ...submissionOf('large@example.com'),
    selfie_image: image,
    document: large,
  });
  expect(response.status).toBe(200);

  const kept = await (await simulator.control('GET', 'submissions?email=large@example.com')).text();
  const trace = {
    kind: 'base64',
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  expect(JSON.parse(kept)).toMatchObject([{ images: { selfie: trace, front: trace, back: trace } }]);
  expect(kept.length).toBeLessThan(2000);
});

test('a larger body is refused', async () => {
  const body = 'x'.repeat(72 * 1024 * 1024 + 1);
  expect((await simulator.post(body)).status).toBe(413);
});
