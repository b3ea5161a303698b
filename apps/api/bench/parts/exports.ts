import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { mark, memoryOf, tableOf, type Bench, type Found, type RunningDesk } from '../context.ts';
import { load, type Measured } from '../measure/load.ts';
import type { Question } from '../measure/questions.ts';
import { targetOf } from './questions.ts';

/** Each is made so often, in turns with the limit's. */
const TURNS = 3;

const GOAL = { ratio: 1.3, firstByteMs: 50, memoryMb: 50, p95: 1.5 };
/** Of these, the lists' p95 while two exports are made. */
const LISTS = ['Q1', 'Q2a', 'Q7b'];

interface Taken {
  ms: number;
  firstByteMs: number;
  bytes: number;
}

/** E1: CSV of a part and of everything beside a bare COPY of the same cells, and what lists feel of it. */
export async function exports({ start, desk, forMs }: Bench): Promise<Found> {
  const limit = await start('limit', 'bench/measure/limit.js');
  const { port, questions, copies } = limit.ready as {
    port: number;
    questions: Question[];
    copies: { name: string; query: string; rows: number }[];
  };
  const cookie = { cookie: desk.cookie };
  const lines = [];
  for (const { name, query, rows } of copies) {
    const ours = `${desk.origin}/api/verifications/export.csv${query}`;
    const before = await memoryOf(desk.origin);
    let most = before;
    const watched = new AbortController();
    const watching = watch(watched.signal, async () => {
      most = Math.max(most, await memoryOf(desk.origin));
    });
    const [bare, made]: [Taken[], Taken[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      bare.push(await take(`http://127.0.0.1:${port}/${name}`));
      made.push(await take(ours, cookie));
    }
    watched.abort();
    await watching;
    lines.push({ name, rows, bare: median(bare), desk: median(made), memoryRiseMb: most - before });
    console.error(`${name} measured`);
  }
  const beside = await listsBeside(desk, questions, forMs);
  await limit.stop();
  return {
    title: 'Exports',
    table: `${linesTable(lines)}\n\n${besideTable(beside)}`,
    data: { lines, beside },
  };
}

/** The one that took the middle of their times. */
const median = (taken: Taken[]): Taken =>
  taken.sort((one, other) => one.ms - other.ms)[taken.length >> 1] as Taken;

async function take(url: string, headers: Record<string, string> = {}): Promise<Taken> {
  const from = performance.now();
  const { statusCode, body } = await request(url, { headers, bodyTimeout: 0 });
  if (statusCode !== 200) throw new Error(`${url} was answered ${statusCode}: ${await body.text()}`);
  let firstByteMs = Number.NaN;
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (bytes === 0) firstByteMs = performance.now() - from;
    bytes += chunk.length;
  }
  return { ms: performance.now() - from, firstByteMs, bytes };
}

async function watch(signal: AbortSignal, look: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await look();
    await setTimeout(1_000, undefined, { signal }).catch(() => undefined);
  }
}

interface Beside {
  question: Question;
  quiet: Measured;
  beside: Measured;
}

/** Lists while two exports of everything are made, over and over. */
async function listsBeside(desk: RunningDesk, questions: Question[], forMs: number): Promise<Beside[]> {
  const asked = questions.filter(({ name }) => LISTS.includes(name));
  const measure = async () => {
    const found = [];
    for (const question of asked) found.push(await load(targetOf(question, desk), 1, forMs));
    return found;
  };
  const quiet = await measure();
  let over = false;
  const exporting = Array.from({ length: 2 }, async () => {
    while (!over) await take(`${desk.origin}/api/verifications/export.csv`, { cookie: desk.cookie });
  });
  await setTimeout(1_000);
  const beside = await measure();
  over = true;
  await Promise.all(exporting);
  return asked.map((question, at) => ({
    question,
    quiet: quiet[at] as Measured,
    beside: beside[at] as Measured,
  }));
}

const linesTable = (
  lines: { name: string; rows: number; bare: Taken; desk: Taken; memoryRiseMb: number }[],
): string =>
  tableOf(
    ['', 'rows', 'limit, s', 'desk, s', 'ratio (goal)', 'first byte, ms', 'memory rise, MB'],
    lines.map(({ name, rows, bare, desk, memoryRiseMb }) => {
      const ratio = desk.ms / bare.ms;
      return [
        name,
        rows.toLocaleString('en'),
        (bare.ms / 1000).toFixed(2),
        (desk.ms / 1000).toFixed(2),
        `${ratio.toFixed(2)} (≤ ${GOAL.ratio})${mark(ratio <= GOAL.ratio)}`,
        `${desk.firstByteMs.toFixed(0)} (≤ ${GOAL.firstByteMs})${mark(desk.firstByteMs <= GOAL.firstByteMs)}`,
        `${memoryRiseMb.toFixed(0)} (≤ ${GOAL.memoryMb})${mark(memoryRiseMb <= GOAL.memoryMb)}`,
      ];
    }),
  );

const besideTable = (lines: Beside[]): string =>
  tableOf(
    ['', 'p95 when quiet, ms', 'p95 beside two exports, ms', 'ratio (goal)'],
    lines.map(({ question, quiet, beside }) => {
      const ratio = beside.p95 / quiet.p95;
      return [
        question.name,
        quiet.p95.toFixed(1),
        beside.p95.toFixed(1),
        `${ratio.toFixed(2)} (≤ ${GOAL.p95})${mark(ratio <= GOAL.p95)}`,
      ];
    }),
  );
