import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe.ts';
import { part } from '../harness/cases.ts';
import { expectNoSidewaysScroll } from '../harness/fits.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { expectCalm } from '../harness/look.ts';
import { signIn } from '../harness/sign-in.ts';
import { simulator } from '../harness/simulator.ts';
import { submit } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

/** A case that the provider accepted and whose answer was lost; the provider is whole again after it. Its id. */
async function lostCase(page: Page, name: string): Promise<string> {
  await simulator().addFault({
    match: { email: `${name}@example.com` },
    fault: { kind: 'accept-then-reset' },
  });
  const { id, status } = await submit(page, name);
  await simulator().clearFaults();
  expect(status).toBe('unconfirmed');
  return id;
}

const question = (page: Page) => part(page, 'Did it arrive?');
const stands = (page: Page) => part(page, 'Where the case stands');

/** How often the provider accepted what was handed in under a name. */
const accepted = async (name: string) => (await simulator().count()).acceptedByEmail[`${name}@example.com`];

test.beforeEach(({ page }) => signIn(page));
test.afterEach(() => simulator().clearFaults());

test('who has no mouse finds an unconfirmed case in its queue, sends it again with a reason, and sees the verdict', async ({
  page,
}) => {
  await lostCase(page, 'again-accepted-instant');
  await page.goto('/');
  await part(page, 'Waiting now')
    .getByRole('link', { name: /^Unconfirmed submissions/ })
    .press('Enter');
  await expect(page.getByRole('navigation', { name: 'Views' }).getByText('Unconfirmed')).toBeVisible();
  await page
    .locator('[data-case]', { hasText: 'again-accepted-instant' })
    .getByRole('link')
    .first()
    .press('Enter');
  await expect(
    question(page).getByText('The connection broke before the answer was complete.'),
  ).toBeVisible();
  await expectAccessible(page);
  await takePicture(page, 'unconfirmed');

  const keyboard = new Keyboard(page);
  await keyboard.tabTo(/^Send again$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Send this case again?' })).toBeVisible();
  await expectAccessible(page, 'the dialog');
  await keyboard.type('The provider has no record of it');
  await keyboard.press('Control+Enter');

  await expect(question(page)).toHaveCount(0);
  await expect(page.getByText('The case is on its way to the provider again.')).toBeVisible();
  await expect(stands(page).getByText('Accepted', { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(part(page, 'History').getByText('Had this case sent to the provider again')).toBeVisible();
  expect(await accepted('again-accepted-instant')).toBe(2);
});

test('a case that is marked as not sent says who did it and why, leaves the queue and is not sent again', async ({
  page,
}) => {
  const id = await lostCase(page, 'never-accepted');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/verifications/${id}/show`);
  await question(page).getByRole('button', { name: 'Mark as not sent' }).click();
  await expectNoSidewaysScroll(page);
  const dialog = page.getByRole('dialog', { name: 'Mark this case as not sent?' });
  await dialog.getByLabel('Reason').fill('The applicant was submitted anew');
  await dialog.getByRole('button', { name: 'Mark as not sent' }).click();

  await expect(stands(page).getByText('A person marked it as not sent')).toBeVisible();
  await expect(stands(page).getByText('The applicant was submitted anew')).toBeVisible();
  await expect(stands(page).getByText('admin@example.com')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const listed = page.locator('[data-case]', { hasText: 'never-accepted@example.com' });
  await page.goto('/verifications?status=failed');
  await expect(listed).toHaveCount(1);
  await page.goto('/verifications?status=unconfirmed');
  await expectCalm(page);
  await expect(listed).toHaveCount(0);
  expect(await accepted('never-accepted')).toBe(1);
});
