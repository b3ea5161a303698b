import { expect, test } from '@playwright/test';
import { ADMIN } from '../harness/admin.ts';

test('a person signs in and sees the list', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByLabel('Password').fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Verifications' })).toBeVisible();
});
