import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSimulator, submissionOf, type Json, type Simulator } from '../testing/simulator.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const file = (name: string) =>
  readFileSync(new URL(`../../../../libs/provider-protocol/examples/${name}.json`, import.meta.url), 'utf8');

test.each([
  ['example-id-card', 'completed-accepted-id-card', 'IN'],
  ['example-driving-license', 'completed-declined-driving-license', 'QA'],
  ['example-passport', 'completed-declined-passport', 'AE'],
  ['example-in-progress', 'in-progress', 'IN'],
  ['example-failed', 'failed', 'IN'],
])('%s is %s with its own reference, e-mail and country', async (word, name, country) => {
  const email = `${word}@example.com`;
  const { reference_id } = await simulator.settled(email, country);
  const response = await simulator.ask(reference_id);
  const expected = file(name)
    .replace(/(?<="reference_id": )"[^"]+"/, JSON.stringify(reference_id))
    .replace(/applicant\.\w\w@example\.com/, email);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(expected);
});

test('a published body says the country that was submitted and leaves the document its own', async () => {
  const body = await simulator.settled('example-id-card@example.com', 'LK');
  expect(body).toMatchObject({
    result: { country: 'LK', additional_data: { document: { proof: { country: 'INDIA' } } } },
  });
});

test('example-validation-error is the published 400 and accepts nothing', async () => {
  const before = (await simulator.count())['accepted'];
  const response = await simulator.post(submissionOf('example-validation-error@example.com'));
  expect(response.status).toBe(400);
  expect(await response.text()).toBe(file('validation-error'));
  expect((await simulator.count())['accepted']).toBe(before);
});

test('a published body is in progress until its time has passed', async () => {
  const response = await simulator.post(submissionOf('example-passport@example.com'));
  expect((await response.json()) as Json).toMatchObject({ status: 'in_progress' });
});
