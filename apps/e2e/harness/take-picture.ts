import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { lookName, type Look } from './look.ts';

const UPDATES = process.env['UPDATE_SCREENSHOTS'] === '1';
const RESULTS = path.resolve(import.meta.dirname, '../test-results/screenshots');
const DOCS = path.resolve(import.meta.dirname, '../../../docs/screenshots');

/** The pictures that README and docs show. */
const IN_THE_DOCS = new Set([
  'accounts',
  'audit-log',
  'case',
  'case-arabic',
  'case-changed',
  'case-phone',
  'compare-answers',
  'decide',
  'export',
  'four-eyes',
  'history',
  'image-viewer',
  'list',
  'overview',
  'submit',
  'unconfirmed',
]);

const fileIn = (folder: string, name: string): string => {
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
};

/** Keeps a picture of the page beside the results, or in docs/screenshots when these are to be renewed (`UPDATE_SCREENSHOTS=1`). */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = UPDATES && IN_THE_DOCS.has(name) ? DOCS : RESULTS;
  await page.screenshot({ path: fileIn(folder, `${name}.png`), animations: 'disabled' });
}

/** Keeps a small picture of a screen in one look, a folder a screen. */
export async function takeLook(page: Page, screen: string, look: Look): Promise<void> {
  await page.screenshot({
    path: fileIn(path.join(UPDATES ? DOCS : RESULTS, 'looks', screen), `${lookName(look)}.jpg`),
    type: 'jpeg',
    quality: 50,
    animations: 'disabled',
  });
}
