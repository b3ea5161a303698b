import { expect, test, type Page } from '@playwright/test';
import { ADMIN } from '../harness/admin.ts';
import { signIn } from '../harness/sign-in.ts';
import { submit } from '../harness/submit.ts';

/** Tabs on until what is focused has that name; as many stops as a page may have, and never a lost focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) throw new Error('The focus was lost to the page');
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`No stop of the Tab key is named ${name}`);
}

test('the job can be done without a mouse: sign in, filter, open, re-check, go back', async ({ page }) => {
  await signIn(page);
  await submit(page, 'keys-declined-instant-passport', 'AE');
  await page.context().clearCookies();

  await page.goto('/');
  await page.getByLabel('E-mail').focus();
  await page.keyboard.type(ADMIN.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(ADMIN.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Verifications' })).toBeVisible();

  await tabTo(page, /^Declined/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/verificationStatus=declined/);
  await tabTo(page, /keys-declined-instant-passport/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Checks' })).toBeVisible();

  await tabTo(page, /^Re-check/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('No change', { exact: false })).toBeVisible();
});
