import { parseArgs } from 'node:util';

export interface Options {
  /** How long faults are inflicted. */
  minutes: number;
  seed: string;
  /** With it, nothing but so many `kill -9`, however long they take. */
  kills: number | null;
}

export const USAGE = 'Usage: npm run soak -- [--minutes N | --kills N] [--seed S]';

/** @throws Error with the usage */
export function readOptions(args: string[]): Options {
  const { minutes, seed, kills } = parsed(args);
  return {
    minutes: positive(minutes) ?? 2,
    seed: seed ?? String(Date.now() % 1_000_000),
    kills: positive(kills),
  };
}

function parsed(args: string[]): { minutes?: string; seed?: string; kills?: string } {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, options: { minutes: text, seed: text, kills: text } }).values;
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

function positive(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!(number > 0)) throw new Error(USAGE);
  return number;
}

/** What repeats a run's plan. */
export const commandOf = ({ minutes, seed, kills }: Options): string =>
  `npm run soak -- ${kills === null ? `--minutes ${minutes}` : `--kills ${kills}`} --seed ${seed}`;
