import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../launcher/root.mjs';
import { runTool } from '../launcher/run-tool.mjs';
import { runs } from './installed.mjs';

const PATIENCE_MS = 180_000;

/**
 * The browser that Playwright keeps in its cache, downloaded if its host can be reached.
 *
 * @param {(detail: string) => void} report
 * @returns {Promise<string | null>}
 */
export async function playwrightChromium(report) {
  const folder = path.join(ROOT, 'node_modules/@playwright/test');
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = await import(pathToFileURL(path.join(folder, 'index.mjs')).href);
  const executable = chromium.executablePath();
  if (runs(executable)) return executable;

  report("downloading Playwright's Chromium");
  const cli = path.join(folder, 'cli.js');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  await runTool(process.execPath, [cli, 'install', 'chromium'], { signal }).catch(() => undefined);
  return runs(executable) ? executable : null;
}
