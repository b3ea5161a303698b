import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { claimDataFolder } from '../launcher/data-folder.mjs';
import { folders } from './support.mjs';

const { make, removeAll } = folders();
afterEach(removeAll);

test('a folder is made for its owner alone', () => {
  const folder = path.join(make(), 'new');
  claimDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('two launchers cannot have the same folder, and the second learns of the first', () => {
  const folder = make();
  const release = claimDataFolder(folder);
  expect(() => claimDataFolder(folder)).toThrow(`already runs on ${folder} (process ${process.pid})`);
  release();
  expect(() => claimDataFolder(folder)()).not.toThrow();
});

test('a launcher that was killed holds nothing, even if its number was given to another process', () => {
  const folder = make();
  const file = path.join(folder, 'launcher.pid');
  writeFileSync(file, `${process.pid} some-other-start`);
  claimDataFolder(folder);
  expect(readFileSync(file, 'utf8')).not.toContain('some-other-start');
});

test('a folder that cannot be written is named together with its variable', () => {
  const file = path.join(make(), 'file');
  writeFileSync(file, '');
  expect(() => claimDataFolder(path.join(file, 'below'))).toThrow(
    /^DATA_DIR cannot be written: .*file\/below/,
  );
  expect(existsSync(path.join(file, 'below'))).toBe(false);
});
