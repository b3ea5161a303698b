import { expect, test } from '@jest/globals';
import { isInstalled } from '../launcher/install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};

test('what the lockfile names is there', () =>
  expect(isInstalled(wanted, { 'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' } })).toBe(true));

test.each([
  ['nothing was installed', null],
  ['a package is missing', {}],
  ['another version is there', { 'node_modules/a': { version: '1.9.0', integrity: 'sha512-a' } }],
  [
    'the same version with other contents is there',
    { 'node_modules/a': { version: '2.0.0', integrity: 'x' } },
  ],
  [
    'an optional package is outdated',
    {
      'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' },
      'node_modules/other-platform': { version: '0.9.0' },
    },
  ],
])('to be installed: %s', (_case, present) => expect(isInstalled(wanted, present)).toBe(false));
