import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Metrics } from '../metrics/metrics.ts';
import { JsonBody } from './json-body.ts';
import { UploadRoom } from './upload-room.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a body without images that does not come in half a minute is waited for no longer', async () => {
  const headers = { 'content-type': 'application/json', 'content-length': '100' };
  const request = Object.assign(new PassThrough(), { headers, is: () => 'application/json' });
  const context = {
    switchToHttp: () => ({ getRequest: () => request, getResponse: () => new PassThrough() }),
    getHandler: () => () => undefined,
  } as unknown as ExecutionContext;
  const body = new JsonBody(new Reflector(), new UploadRoom(new Metrics()));
  let refused: unknown;
  body.intercept(context, {} as CallHandler).catch((error: unknown) => (refused = error));
  request.write('{"email": ');
  await jest.advanceTimersByTimeAsync(29_999);
  expect(refused).toBeUndefined();
  await jest.advanceTimersByTimeAsync(1);
  expect(refused).toMatchObject({ status: 408, code: 'body_too_slow', headers: { connection: 'close' } });
});
