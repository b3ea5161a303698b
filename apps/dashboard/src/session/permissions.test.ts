import { expect, test } from '@jest/globals';
import type { Role } from '@desk/contract';
import { may, type Permission } from './permissions.ts';

const EVERYTHING: Permission[] = [
  'submit',
  'recheck',
  'setRelationship',
  'export',
  'readAudit',
  'readRetention',
  'hold',
  'purge',
  'administer',
];

test.each<[Role | undefined, Permission[]]>([
  ['analyst', ['submit', 'recheck', 'setRelationship', 'export']],
  ['auditor', ['export', 'readAudit', 'readRetention']],
  ['admin', EVERYTHING],
  [undefined, []],
])('%s may do what the API lets them, and nothing else', (role, allowed) =>
  expect(EVERYTHING.filter((what) => may(role, what))).toEqual(allowed),
);
