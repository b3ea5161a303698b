import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

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
