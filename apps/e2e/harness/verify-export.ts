import { spawnSync } from 'node:child_process';
import path from 'node:path';

const VERIFIER = path.resolve(import.meta.dirname, '../../../tools/export-verify.mjs');

/** What `npm run export:verify` says of a file and its manifest, far from the desk. */
export function verifyExport(file: string, manifest: string): { code: number | null; words: string } {
  const run = spawnSync(process.execPath, [VERIFIER, file, manifest], { encoding: 'utf8', env: {} });
  return { code: run.status, words: run.stdout + run.stderr };
}
