import { expect, type Locator, type Page } from '@playwright/test';
import { caseOf, submit } from './submit.ts';

const FINAL = /completed|failed|rejected/;

/** Hands a case in and waits until it needs no more of the provider; its id. */
export async function settledCase(page: Page, name: string, country = 'IN'): Promise<string> {
  const { id, status } = await submit(page, name, country);
  if (!FINAL.test(status))
    await expect.poll(async () => (await caseOf(page, id)).status, { timeout: 40_000 }).toMatch(FINAL);
  return id;
}

/** A part of a page by its heading. */
export const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Opens a case, and waits until it is there with its history. */
export async function openCase(page: Page, id: string): Promise<void> {
  await page.goto(`/verifications/${id}/show`);
  await expect(part(page, 'Where the case stands')).toBeVisible();
  await expect(part(page, 'History').getByRole('group', { name: 'What to show' })).toBeVisible();
}
