import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Measured } from './load.ts';
import type { Question } from './questions.ts';

/** A question's figures: the desk's and the limit's, over one connection and over sixteen. */
export interface Line {
  question: Question;
  one: { desk: Measured; limit: Measured };
  sixteen: { desk: Measured; limit: Measured };
}

/** The goals of the product, as the most that the desk's median may be of the limit's; and the least share of its requests. */
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

const ms = (value: number): string => value.toFixed(1);
const met = (is: boolean): string => (is ? '' : ' ✗');

/** A table in Markdown. */
export function tableOf(lines: readonly Line[]): string {
  const head = [
    '| | question | limit, ms | desk, ms (p95) | ratio (goal) | limit, 1/s at 16 | desk, 1/s at 16 | share (goal) |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const rows = lines.map(({ question, one, sixteen }) => {
    const goal = GOALS[question.name];
    const ratio = one.desk.median / one.limit.median;
    const share = sixteen.desk.perSecond / sixteen.limit.perSecond;
    const cells = [
      question.name,
      question.what,
      ms(one.limit.median),
      `${ms(one.desk.median)} (${ms(one.desk.p95)})`,
      `${ratio.toFixed(2)} (${goal ? `≤ ${goal.ratio}` : '–'})${met(!goal || ratio <= goal.ratio)}`,
      sixteen.limit.perSecond.toFixed(0),
      sixteen.desk.perSecond.toFixed(0),
      `${share.toFixed(2)} (${goal?.share === undefined ? '–' : `≥ ${goal.share}`})${met(goal?.share === undefined || share >= goal.share)}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}

/** On what, when and of which commit it was measured. */
export function circumstances(rows: number): Record<string, string | number> {
  const { model = 'unknown' } = cpus()[0] ?? {};
  return {
    rows,
    date: new Date().toISOString(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    node: process.version,
    processors: `${cpus().length} × ${model}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}
