import { expect, type Page } from '@playwright/test';
import { ADMIN } from './admin.ts';

export interface Credentials {
  email: string;
  password: string;
}

/** Fills the form in and sends it. */
export async function enterPassword(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signs in as a person does, and comes to the first screen. */
export async function signIn(page: Page, credentials: Credentials = ADMIN): Promise<void> {
  await enterPassword(page, credentials);
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
}
