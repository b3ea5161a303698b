import { describe, expect, test } from '@jest/globals';
import { failureOf } from './failure.ts';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

describe('failureOf', () => {
  test('knows that nothing left where no connection was made', () => {
    expect(failureOf(withCode('ECONNREFUSED'))).toBe('unreachable');
    expect(failureOf(new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }))).toBe('unreachable');
    expect(failureOf(new AggregateError([withCode('ECONNREFUSED'), withCode('EHOSTUNREACH')]))).toBe(
      'unreachable',
    );
  });

  test('takes everything else for a request that may have arrived', () => {
    expect(failureOf(withCode('ECONNRESET'))).toBe('interrupted');
    expect(failureOf(withCode('UND_ERR_SOCKET'))).toBe('interrupted');
    expect(failureOf(new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNRESET')]))).toBe(
      'interrupted',
    );
    expect(failureOf('odd')).toBe('interrupted');
  });

  test('tells the deadline apart', () => {
    expect(failureOf(new DOMException('late', 'TimeoutError'))).toBe('timed_out');
  });
});
