import { expect, test } from '@jest/globals';
import { Controller, Get, Sse, type MessageEvent } from '@nestjs/common';
import { NEVER, type Observable } from 'rxjs';
import { Access } from '../src/access/access.ts';
import { Poller } from '../src/polling/poller.ts';
import { Desk } from './harness/desk.ts';
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

test('what was claimed as the signal came and not begun is given back as it was', async () => {
  const desk = await Desk.open();
  const { id } = await desk.submit('given-back');
  await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = $1', [id]);
  const before = desk.provider.calls.length;
  const poller = desk.api.app.get(Poller);
  const lock = desk.dataSource.createQueryRunner();
  await lock.startTransaction();
  await lock.query('SELECT FROM provider_state FOR UPDATE');
  const round = poller.runOnce();
  while (
    (await desk.count(`pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)) ===
    0
  );
  const stopped = poller.onModuleDestroy();
  await lock.commitTransaction();
  await lock.release();
  await Promise.all([round, stopped]);
  expect(desk.provider.calls.length).toBe(before);
  expect(
    await desk.count(
      `verification WHERE id = '${id}' AND lease_until IS NULL AND lease_token = 2 AND next_check_at <= now()`,
    ),
  ).toBe(1);
  await desk.close();
});
