import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../launcher/root.mjs';

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const lockfile = read('package-lock.json');
/** @type {[string, { version?: string, resolved?: string, link?: boolean, integrity?: string, hasInstallScript?: boolean }][]} */
const locked = Object.entries(lockfile.packages);
const own = locked.map(([folder]) => folder).filter((folder) => !folder.includes('node_modules/'));

test.each(own)('what "%s" depends on is named with its exact version', (folder) => {
  const { dependencies, devDependencies } = read(path.join(folder, 'package.json'));
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

test('every package of others is held by its hash, and none by an address', () => {
  const others = locked.filter(([folder, { link }]) => folder.includes('node_modules/') && !link);
  expect(others.length).toBeGreaterThan(500);
  expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(others.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('of every package with an install script it is said by name whether it may run', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([folder]) => folder.slice(folder.lastIndexOf('node_modules/') + 13));
  expect(Object.keys(read('package.json').allowScripts).sort()).toEqual([...new Set(names)].sort());
});

test('the bill of materials lists what the product is made of, and not what tests it', () => {
  execFileSync(process.execPath, [path.join(ROOT, 'tools/sbom.mjs')], { cwd: ROOT, stdio: 'pipe' });
  /** @type {{ name: string, version: string }[]} */
  const components = read('dist/sbom.cdx.json').components;
  const { dependencies } = read('apps/api/package.json');
  expect(components).toContainEqual(
    expect.objectContaining({ name: '@nestjs/core', version: dependencies['@nestjs/core'] }),
  );
  expect(components.filter(({ name }) => name === 'jest' || name === '@playwright/test')).toEqual([]);
});
