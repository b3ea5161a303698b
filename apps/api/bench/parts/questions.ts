import { tableOf, mark, type Bench, type Found, type RunningDesk } from '../context.ts';
import { loadBoth, type Measured, type Target } from '../measure/load.ts';
import type { Question } from '../measure/questions.ts';

/** A question's figures: the desk's and the limit's, over one connection and over sixteen. */
interface Line {
  question: Question;
  one: { desk: Measured; limit: Measured };
  sixteen: { desk: Measured; limit: Measured };
}

/** The most that the desk's median may be of the limit's; and the least share of its requests. */
const GOALS: Record<string, { ratio: number; share?: number }> = {
  Q1: { ratio: 2, share: 0.4 },
  Q2a: { ratio: 2.5 },
  Q2b: { ratio: 1.8, share: 0.45 },
  Q3: { ratio: 2.5 },
  Q4: { ratio: 1.6 },
  Q5a: { ratio: 1.4, share: 0.6 },
  Q5b: { ratio: 1.15, share: 0.6 },
  Q6: { ratio: 1.5, share: 0.45 },
  Q7a: { ratio: 1.5 },
  Q7b: { ratio: 1.5 },
  Q7c: { ratio: 1.5 },
};

/** Q1 to Q7: lists, one case and facets, beside the same statements over bare `node:http` and `pg`. */
export async function questions({ start, desk, only, forMs }: Bench): Promise<Found> {
  const limit = await start('limit', 'bench/measure/limit.js');
  const { port, questions } = limit.ready as { port: number; questions: Question[] };
  const lines: Line[] = [];
  for (const question of questions) {
    if (only !== undefined && !question.name.startsWith(only)) continue;
    const bare: Target = { origin: `http://127.0.0.1:${port}`, method: 'GET', path: `/${question.name}` };
    const target = targetOf(question, desk);
    const at = async (connections: number) => {
      const [limit, ours] = await loadBoth([bare, target], connections, forMs);
      return { limit, desk: ours };
    };
    lines.push({ question, one: await at(1), sixteen: await at(16) });
    console.error(`${question.name} measured`);
  }
  await limit.stop();
  return { title: 'Lists, cases and facets', table: table(lines), data: lines };
}

/** How the desk is asked. */
export function targetOf(question: Question, { origin, cookie }: RunningDesk): Target {
  const post = (path: string, body: object): Target => ({
    origin,
    method: 'POST',
    path,
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  switch (question.kind) {
    case 'list':
      return post('/api/verifications/search', question.search);
    case 'facets':
      return post('/api/verifications/facets', question.filter);
    case 'case':
      return { origin, method: 'GET', path: `/api/verifications/${question.id}`, headers: { cookie } };
  }
}

const ms = (value: number): string => value.toFixed(1);

function table(lines: readonly Line[]): string {
  const head = [
    '',
    'question',
    'limit, ms',
    'desk, ms (p95)',
    'ratio (goal)',
    'limit, 1/s at 16',
    'desk, 1/s at 16',
    'share (goal)',
  ];
  const rows = lines.map(({ question, one, sixteen }) => {
    const goal = GOALS[question.name] ?? { ratio: Infinity };
    const ratio = one.desk.median / one.limit.median;
    const share = sixteen.desk.perSecond / sixteen.limit.perSecond;
    return [
      question.name,
      question.what,
      ms(one.limit.median),
      `${ms(one.desk.median)} (${ms(one.desk.p95)})`,
      `${ratio.toFixed(2)} (≤ ${goal.ratio})${mark(ratio <= goal.ratio)}`,
      sixteen.limit.perSecond.toFixed(0),
      sixteen.desk.perSecond.toFixed(0),
      goal.share === undefined
        ? share.toFixed(2)
        : `${share.toFixed(2)} (≥ ${goal.share})${mark(share >= goal.share)}`,
    ];
  });
  return tableOf(head, rows);
}
