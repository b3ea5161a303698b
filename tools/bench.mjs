import './launcher/node-version.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ensureBuilt } from './launcher/build.mjs';
import { ensureInstalled } from './launcher/install.mjs';
import { ROOT } from './launcher/root.mjs';
import { run } from './launcher/run.mjs';
import { PlainError } from './plain-error.mjs';

/** `npm run bench -- [--rows N] [--seconds S] [--only Q1]`: the desk over very many cases, beside the limit (docs/performance.md). */
await run(async (signal) => {
  process.exitCode = 1;
  await ensureInstalled(signal);
  await ensureBuilt(signal);
  const cwd = path.join(ROOT, 'apps/api');
  const script = path.join(cwd, 'dist-bench/bench/main.js');
  for (const args of [
    [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.bench.json'],
    [script, ...process.argv.slice(2)],
  ]) {
    const child = spawn(process.execPath, args, { cwd, signal, stdio: 'inherit' });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new PlainError('The bench failed.');
  }
  process.exitCode = 0;
});
