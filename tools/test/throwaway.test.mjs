import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { startThrowawayPostgres } from '../postgres.mjs';

const postgresModule = new URL('../postgres.mjs', import.meta.url).href;

/** @param {number | undefined} pid of the process that started it */
const foldersOf = (pid) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`verification-desk-test-${pid}-`));

test('a run that was killed leaves nothing once another one has started', async () => {
  const script = `
    const { startThrowawayPostgres } = await import(${JSON.stringify(postgresModule)});
    await startThrowawayPostgres();
    process.kill(process.pid, 'SIGKILL');`;
  const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(foldersOf(killed.pid)).toHaveLength(1);

  const next = await startThrowawayPostgres();
  expect(foldersOf(killed.pid)).toEqual([]);
  await next.stop();
  expect(foldersOf(process.pid)).toEqual([]);
});
