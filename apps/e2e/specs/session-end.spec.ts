import { expect, test } from '@playwright/test';
import { ADMIN } from '../harness/admin.ts';
import { openCase, part, settledCase } from '../harness/cases.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { signIn } from '../harness/sign-in.ts';

test('a note whose session ends is there after signing in again, where the keyboard goes on in the page', async ({
  page,
}) => {
  await signIn(page);
  const id = await settledCase(page, 'session-end-accepted-instant');
  await openCase(page, id);
  await part(page, 'Notes').getByRole('textbox').fill('The applicant was called');
  await page.context().clearCookies();
  await part(page, 'Notes').getByRole('button', { name: 'Add note' }).click();

  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.keyboard.press('Enter');
  await expect(part(page, 'Notes').getByRole('textbox')).toHaveValue('The applicant was called');
  await expect(page.locator('main')).toBeFocused();
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain('The applicant');

  const keyboard = new Keyboard(page);
  await keyboard.press('n');
  await keyboard.press('Control+Enter');
  await expect(part(page, 'Notes').getByRole('listitem')).toContainText('The applicant was called');
  await expect(part(page, 'Notes').getByRole('textbox')).toHaveValue('');
});
