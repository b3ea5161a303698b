import path from 'node:path';
import { ROOT } from './root.mjs';
import { runTool } from './run-tool.mjs';

/**
 * @param {string[]} args
 * @param {Parameters<typeof runTool>[2]} [options]
 */
export function nx(args, options) {
  return runTool(process.execPath, [path.join(ROOT, 'node_modules/nx/dist/bin/nx.js'), ...args], options);
}
