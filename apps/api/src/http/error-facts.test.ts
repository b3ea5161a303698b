import { expect, test } from '@jest/globals';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { errorFacts } from './error-facts.ts';

const CANARY = 'canary@example.com';

test('an error of ours keeps its message, code and frames', () => {
  const facts = errorFacts(Object.assign(new Error('The image is missing'), { code: 'ENOENT' }));
  expect(facts).toMatchObject({ name: 'Error', message: 'The image is missing', code: 'ENOENT' });
  expect(facts.frames[0]).toMatch(/^at .*error-facts\.test\.ts/);
});

test.each([
  ['a failed statement', () => new QueryFailedError(`SELECT '${CANARY}'`, [CANARY], databaseError())],
  ['a database error', databaseError],
  ['JSON that does not parse', () => caught(() => JSON.parse(`{"${CANARY}`))],
  ['an error caused by one of these', () => new Error('Outer', { cause: databaseError() })],
  ['something thrown that is no error', () => CANARY],
])('%s shows no value', (_, make) => {
  expect(JSON.stringify(errorFacts(make()))).not.toContain('canary');
});

test('what was violated is said', () => {
  expect(errorFacts(databaseError())).toMatchObject({
    code: '23505',
    constraint: 'account_email',
    table: 'account',
  });
});

function databaseError(): DatabaseError {
  const error = new DatabaseError(`duplicate key (${CANARY})`, 1, 'error');
  return Object.assign(error, {
    code: '23505',
    constraint: 'account_email',
    table: 'account',
    detail: CANARY,
  });
}

function caught(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
