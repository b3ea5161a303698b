import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { startNodePart } from '../launcher/node-part.mjs';
import { isAlive } from '../process-table.mjs';
import { folders } from './support.mjs';

const { make, removeAll } = folders();
afterEach(removeAll);

/**
 * @param {string} behaviour
 * @param {AbortSignal} [signal]
 */
function start(behaviour, signal) {
  return startNodePart({
    name: 'part',
    script: fileURLToPath(new URL('fixtures/part.mjs', import.meta.url)),
    env: { ...process.env, BEHAVIOUR: behaviour },
    logFile: path.join(make(), 'part.log'),
    signal,
  });
}

test('it runs when it says that it is ready, and is gone when it was stopped', async () => {
  const part = await start('serve');
  expect(part.ready.url).toBe('http://127.0.0.1:1');
  const pid = Number(part.ready.pid);
  expect(isAlive(pid)).toBe(true);
  await part.stop();
  expect(isAlive(pid)).toBe(false);
});

test('its plain words are shown when it refuses to start, and not the entries of its log', async () => {
  await expect(start('bad-setting')).rejects.toThrow(/^The part did not start\.\nPORT: must be a number$/);
});

test('its unexpected end is reported', async () => {
  const part = await start('serve');
  process.kill(Number(part.ready.pid), 'SIGKILL');
  await expect(part.died).resolves.toContain('The part was killed by SIGKILL');
});

test('waiting for it can be given up, and it is gone then', async () => {
  const giveUp = new AbortController();
  const starting = start('silent', giveUp.signal);
  giveUp.abort();
  await expect(starting).rejects.toThrow();
});

test('kill ends even one that does not listen', async () => {
  const part = await start('stubborn');
  part.kill();
  await part.stop();
  expect(isAlive(Number(part.ready.pid))).toBe(false);
});
