import { expect, test } from '@jest/globals';
import { Controller, Get, Sse, type MessageEvent } from '@nestjs/common';
import { NEVER, type Observable } from 'rxjs';
import { Access } from '../src/access/access.ts';
import { testApp } from './harness/test-app.ts';

let arrived: () => void;
let letGo: () => void;
const arrival = new Promise<void>((resolve) => (arrived = resolve));
const release = new Promise<void>((resolve) => (letGo = resolve));

@Access('public')
@Controller('slow')
class Slow {
  @Get()
  async read(): Promise<object> {
    arrived();
    await release;
    return { whole: true };
  }

  @Sse('stream')
  stream(): Observable<MessageEvent> {
    return NEVER;
  }
}

test('a shutdown takes no new request, ends event streams and finishes what is in flight', async () => {
  const api = await testApp({ controllers: [Slow] });
  const stream = await fetch(`${api.url}/api/slow/stream`);
  const inFlight = fetch(`${api.url}/api/slow`);
  await arrival;
  const closed = api.app.close();
  expect(await stream.text()).toBe('\n');
  await expect(fetch(`${api.url}/api/health/live`)).rejects.toThrow('fetch failed');
  letGo();
  expect(await (await inFlight).json()).toEqual({ whole: true });
  await closed;
});
