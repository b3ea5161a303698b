import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BadSettings } from '../settings.ts';
import { startSimulator, submissionOf, type Json, type Simulator } from '../testing/simulator.ts';

let folder: string;
let stateFile: string;
let simulator: Simulator;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  stateFile = join(folder, 'state.jsonl');
  simulator = await startSimulator({ stateFile });
});
afterEach(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

async function restart() {
  await simulator.close();
  simulator = await startSimulator({ stateFile });
}

const submit = async (email: string) => (await (await simulator.post(submissionOf(email))).json()) as Json;
const ask = async (referenceId: string) => (await simulator.ask(referenceId)).text();

test('references, verdicts and counts of the accepted survive a restart', async () => {
  const settled = await simulator.settled('declined@example.com');
  const waiting = await submit('accepted@example.com');
  const before = await Promise.all([settled, waiting].map(({ reference_id }) => ask(reference_id)));
  await restart();
  expect(await Promise.all([settled, waiting].map(({ reference_id }) => ask(reference_id)))).toEqual(before);
  expect(await simulator.count()).toMatchObject({ accepted: 2, calls: { POST: 0 } });
});

test('a verdict that was told and then flips has flipped after a restart too', async () => {
  const { reference_id } = await simulator.settled('flip@example.com');
  await restart();
  expect(JSON.parse(await ask(reference_id))).toMatchObject({ result: { verification_status: 'declined' } });
});

test('a line that a kill cut short is dropped and the file goes on', async () => {
  const first = await submit('one@example.com');
  appendFileSync(stateFile, '{"event":"accepted","ent');
  await restart();
  const second = await submit('two@example.com');
  await restart();
  expect(await simulator.count()).toMatchObject({ accepted: 2 });
  for (const { reference_id } of [first, second])
    expect((await simulator.ask(reference_id)).status).toBe(200);
});

test('reset empties the file', async () => {
  await submit('one@example.com');
  await simulator.control('POST', 'reset');
  expect(readFileSync(stateFile, 'utf8')).toBe('');
});

test('a file that is something else stops the start and is left alone', async () => {
  writeFileSync(stateFile, 'not a ledger\nat all\n');
  await expect(startSimulator({ stateFile })).rejects.toThrow(BadSettings);
  expect(readFileSync(stateFile, 'utf8')).toBe('not a ledger\nat all\n');
});
