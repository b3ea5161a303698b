import { expect, type Page } from '@playwright/test';
import { ADMIN } from './admin.ts';

/** Signs in as a person does. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Verifications' })).toBeVisible();
}
