import { answerBody, refusalBody } from '@desk/provider-protocol';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REASONS, REASON_WORDS } from '../documents/reasons.ts';
import { startSimulator, submissionOf, type Json, type Simulator } from '../testing/simulator.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const json = async (response: Promise<Response>) => (await (await response).json()) as Json;
const submit = (word: string) => json(simulator.post(submissionOf(`${word}@example.com`)));
const verdict = (value: string) => ({ result: { verification_status: value } });

test.each(REASON_WORDS)('%s declines for its reason and fails its checks', async (word) => {
  const body = await simulator.settled(`${word}@example.com`);
  const { text, fails, skips } = REASONS[word];
  expect(body.result).toMatchObject({ verification_status: 'declined', declined_reason: text });

  const { face, document } =
    answerBody.parse(body).status === 'completed' ? checksOf(body) : { face: 1, document: {} };
  const checks: Record<string, unknown> = { face, ...document };
  for (const check of fails) expect([check, checks[check]]).toEqual([check, 0]);
  for (const check of skips) expect([check, checks[check]]).toEqual([check, null]);
});

const checksOf = (body: Json) =>
  (body.result as { verification_result: { face: unknown; document: object } }).verification_result;

describe('the pace', () => {
  test('instant has the verdict in the first answer', async () =>
    expect(await submit('instant-declined')).toMatchObject(verdict('declined')));

  test('slow is still in progress when the others are done', async () => {
    const { reference_id } = await submit('slow-accepted');
    simulator.pass(29_999);
    expect(await json(simulator.ask(reference_id))).toMatchObject({ status: 'in_progress' });
    simulator.pass(20_001);
    expect(await json(simulator.ask(reference_id))).toMatchObject({ status: 'completed' });
  });

  test('never stays in progress, settled or not', async () =>
    expect(await simulator.settled('never@example.com')).toMatchObject({ status: 'in_progress' }));

  test('inprogress is spelled the other way', async () =>
    expect(await submit('inprogress')).toMatchObject({ status: 'inprogress' }));
});

test('failed says so with success true', async () => {
  const body = await simulator.settled('failed@example.com');
  expect(body).toMatchObject({ success: true, status: 'failed', error: { code: 'ERROR' } });
  expect(answerBody.safeParse(body).error).toBeUndefined();
});

test.each([
  ['refused', 'email'],
  ['refused-country', 'country'],
  ['refused-selfie', 'selfie_image'],
  ['refused-front', 'document.front_image'],
  ['refused-back', 'document.back_image'],
])('%s blames %s', async (word, field) => {
  const response = await simulator.post(submissionOf(`${word}@example.com`));
  const body: unknown = await response.json();
  expect(response.status).toBe(400);
  expect(refusalBody.parse(body).error.field).toBe(field);
});

describe('asking again', () => {
  test.each([
    ['flip', 'accepted', 'declined'],
    ['declined-flip', 'declined', 'accepted'],
  ])('%s is %s once and then %s', async (word, first, then) => {
    const told = await simulator.settled(`${word}@example.com`);
    expect(told).toMatchObject(verdict(first));
    for (const _ of [1, 2]) expect(await json(simulator.ask(told.reference_id))).toMatchObject(verdict(then));
  });

  test('drift keeps the verdict and changes the confidence', async () => {
    const confidence = (body: Json) =>
      (body.result as { verification_data: { document: { face_match_confidence: number } } })
        .verification_data.document.face_match_confidence;
    const first = await simulator.settled('accepted-drift@example.com');
    const second = await json(simulator.ask(first.reference_id));
    expect(second).toMatchObject(verdict('accepted'));
    expect(confidence(second)).not.toBe(confidence(first));
  });
});

test.each([
  ['passport', 'passport', 'Japan Passport'],
  ['id-card', 'id_card', 'Japan Individual Number Card'],
  ['driving-license', 'driving_license', 'Japan Driving License v3'],
  ['residence-permit', 'driving_license', 'Japan Residence Permit v1'],
])('%s is handed in as %s', async (word, type, officialName) => {
  expect(await simulator.settled(`accepted-${word}@example.com`, 'JP')).toMatchObject({
    result: {
      verification_data: { document: { selected_type: [type] } },
      additional_data: { document: { proof: { document_official_name: officialName } } },
    },
  });
});
