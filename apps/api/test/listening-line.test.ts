import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { LINE_PATIENCE, ListeningLine } from '../src/events/listening-line.ts';
import { disposableDatabase, type TestDatabase } from './harness/database.ts';
import { stallingLine, type StallingLine } from './harness/stalling-line.ts';

const CHANNEL = 'of_the_test';
/** So long that a busy machine is not silent for it. */
const SILENCE_MS = 1_000;

let database: TestDatabase;
let speaker: pg.Client;
beforeAll(async () => {
  database = await disposableDatabase();
  speaker = new pg.Client({ connectionString: database.url });
  await speaker.connect();
});
afterAll(async () => {
  await speaker.end();
  await database.drop();
});

let way: StallingLine;
let line: ListeningLine;
let said: string[];
let wake = (): void => undefined;
beforeEach(async () => {
  said = [];
  const note = (what: string) => {
    said.push(what);
    wake();
  };
  way = await stallingLine(database.url);
  line = new ListeningLine(
    way.url,
    CHANNEL,
    { heard: note, lost: () => note('lost'), back: () => note('back') },
    { prove: 20, silence: SILENCE_MS, reconnect: 20 },
  );
  await line.open();
});
afterEach(async () => {
  await line.close();
  way.close();
});

const say = (what: string) => speaker.query('SELECT pg_notify($1, $2)', [CHANNEL, what]);
const until = async (what: string) => {
  while (!said.includes(what)) await new Promise<void>((resolve) => (wake = resolve));
};

test('a line that goes dead without a word is replaced, and what is said then is heard', async () => {
  await say('before');
  await until('before');
  way.stall();
  await say('unheard');
  await until('lost');
  way.pass();
  await until('back');
  await say('after');
  await until('after');
  expect(said.filter((what) => what !== 'lost')).toEqual(['before', 'back', 'after']);
});

test('one on which nothing is said for long is not taken for dead', async () => {
  const proved = async (): Promise<boolean> => {
    const { rows } = await speaker.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'
       AND query_start - backend_start > $1 * interval '1 ms'`,
      [2 * SILENCE_MS],
    );
    return rows.length > 0;
  };
  while (!(await proved()));
  expect(said).toEqual([]);
});

test('one that is dead is noticed within seconds', () => {
  const { prove, silence } = LINE_PATIENCE;
  expect(prove + silence).toBeLessThanOrEqual(15_000);
  expect(silence).toBeGreaterThanOrEqual(2 * prove);
});
