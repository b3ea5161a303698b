import { answerBody } from '@desk/provider-protocol';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSimulator, submissionOf, type Json, type Simulator } from '../testing/simulator.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

/** The settled answer, unread. */
async function answerTo(word: string) {
  const posted = await simulator.post(submissionOf(`accepted-${word}@example.com`));
  const { reference_id } = (await posted.json()) as Json;
  await simulator.control('POST', 'settle');
  const response = await simulator.ask(reference_id);
  return { reference_id, status: response.status, text: await response.text() };
}

describe('a settled answer that is not as published', () => {
  test.each([
    'unknown-status',
    'unknown-verdict',
    'unknown-check',
    'unknown-keys',
    'text-numbers',
    'no-result',
    'no-reference',
  ])('%s is JSON that the schema refuses', async (word) => {
    const { status, text } = await answerTo(word);
    expect(status).toBe(200);
    expect(answerBody.safeParse(JSON.parse(text)).success).toBe(false);
  });

  test('foreign-reference and foreign-email speak of another submission', async () => {
    const { reference_id, text } = await answerTo('foreign-reference');
    expect((JSON.parse(text) as Json).reference_id).not.toBe(reference_id);
    expect((await answerTo('foreign-email')).text).not.toContain('accepted-foreign-email@example.com');
  });

  test('forgotten is 404 for a reference that was given', async () =>
    expect((await answerTo('forgotten')).status).toBe(404));

  test('duplicate-keys says the verdict twice, differently', async () =>
    expect((await answerTo('duplicate-keys')).text).toContain(
      '"verification_status":"declined","verification_status":"accepted"',
    ));

  test('not-json and empty-body are 200 without JSON', async () => {
    expect(await answerTo('not-json')).toMatchObject({
      status: 200,
      text: expect.stringMatching(/^<!doctype/),
    });
    expect(await answerTo('empty-body')).toMatchObject({ status: 200, text: '' });
  });

  test('huge is a body of more than 8 MB, as published otherwise', async () => {
    const { text } = await answerTo('huge');
    expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
    expect(answerBody.safeParse(JSON.parse(text)).error).toBeUndefined();
  });
});

describe('an oddity', () => {
  const nameOf = (full_name: unknown) => ({ verification_data: { document: { name: { full_name } } } });
  test.each([
    [
      'half-read',
      { verification_data: { document: { dob: expect.stringMatching(/^\d{4}$/), issue_date: null } } },
    ],
    ['unread', { ...nameOf(null), additional_data: { document: { proof: { face: expect.any(String) } } } }],
    ['leading-space', nameOf(expect.stringMatching(/^ \S/))],
    [
      'misplaced-date',
      {
        additional_data: {
          document: { proof: { nationality: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/) } },
        },
      },
    ],
    [
      'noisy-mrz-passport',
      { additional_data: { document: { proof: { mrz: expect.stringContaining(' < ') } } } },
    ],
    ['face-failed-anyway', { verification_result: { face: 0 } }],
    ['hostile', nameOf(expect.stringMatching(/^=HYPERLINK.*<img.*\u202e/))],
    ['null-character', nameOf(expect.stringContaining('\u0000'))],
    ['lone-surrogate', nameOf(expect.stringContaining('\ud83d'))],
  ])('%s shows in a body that is as published', async (word, result) => {
    const body: unknown = JSON.parse((await answerTo(word)).text);
    expect(body).toMatchObject({ result });
    expect(answerBody.safeParse(body).error).toBeUndefined();
  });

  test('disagreeing-name has a last name that the full name has not', async () => {
    const body = await simulator.settled('accepted-disagreeing-name@example.com');
    const { name } = (body.result as { verification_data: { document: { name: Record<string, string> } } })
      .verification_data.document;
    expect(name['full_name']?.split(' ')).not.toContain(name['last_name']);
  });
});
