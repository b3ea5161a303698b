import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** The pictures that README and docs show. */
const IN_THE_DOCS = new Set(['list', 'case', 'case-changed', 'submit', 'export', 'audit-log', 'accounts']);

/** Keeps a picture of the page beside the results, or in docs/screenshots when these are to be renewed (`UPDATE_SCREENSHOTS=1`). */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = path.resolve(
    import.meta.dirname,
    process.env['UPDATE_SCREENSHOTS'] === '1' && IN_THE_DOCS.has(name)
      ? '../../../docs/screenshots'
      : '../test-results/screenshots',
  );
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}
