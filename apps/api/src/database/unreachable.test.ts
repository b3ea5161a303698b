import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isDatabaseUnreachable } from './unreachable.ts';

const postgres = (code: string, severity = 'ERROR') =>
  Object.assign(new Error('from Postgres'), { code, severity });

test.each([
  ['a lost connection', postgres('08006')],
  ['too many connections', postgres('53300', 'FATAL')],
  ['a full disk', postgres('53100')],
  ['a statement that took too long', postgres('57014')],
  ['a shutdown', postgres('57P01', 'FATAL')],
  ['a start', postgres('57P03', 'FATAL')],
  ['a database that lets nobody in', postgres('55000', 'FATAL')],
  ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
  ['a connection that ended', new Error('Connection terminated unexpectedly')],
  ['one that ended between two statements', new QueryRunnerAlreadyReleasedError()],
  ['one that ended before the first', new QueryRunnerProviderAlreadyReleasedError()],
  [
    'refusals at every address of a name',
    new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]),
  ],
])('%s may pass', (_, error) => {
  expect(isDatabaseUnreachable(error)).toBe(true);
});

test('a port that nothing listens on may be listened on later', async () => {
  const error = await new Promise((resolve) => connect(9, '127.0.0.1').once('error', resolve));
  expect(isDatabaseUnreachable(error)).toBe(true);
});

test.each([
  ['a wrong password', postgres('28P01', 'FATAL')],
  ['a database that is not there', postgres('3D000', 'FATAL')],
  ['a duplicate key', postgres('23505')],
  ['a fault of ours', new TypeError('x is not a function')],
  ['what is no error', 'Connection terminated'],
])('%s will not', (_, error) => {
  expect(isDatabaseUnreachable(error)).toBe(false);
});
