import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root.mjs';

/**
 * Runs a tool of the workspace to its end, line by line. Without colours: what it says is read, and some tools
 * colour it on CI whatever it is written to.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ signal?: AbortSignal, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runTool(command, args, { signal, env = process.env, onLine } = {}) {
  const child = spawn(command, args, { cwd: ROOT, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const lines = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      lines.push(line);
      onLine?.(line);
    });
  }
  const [code] = await once(child, 'close');
  return { code: Number(code ?? 1), output: lines.join('\n') };
}
