import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Keeps a picture of the page: in docs/screenshots when these are to be renewed (`UPDATE_SCREENSHOTS=1`), else beside the results. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = path.resolve(
    import.meta.dirname,
    process.env['UPDATE_SCREENSHOTS'] === '1' ? '../../../docs/screenshots' : '../test-results/screenshots',
  );
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}
