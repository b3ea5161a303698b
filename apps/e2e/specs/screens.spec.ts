import { expect, test } from '@playwright/test';
import { openCase, settledCase } from '../harness/cases.ts';
import { expectNoSidewaysScroll } from '../harness/fits.ts';
import { signIn } from '../harness/sign-in.ts';
import { submit } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

const PHONE = { width: 390, height: 844 };

test.beforeEach(({ page }) => signIn(page));

test('a case in Tamil and one in Arabic show the name in its own script and direction', async ({ page }) => {
  const tamil = await settledCase(page, 'screens-accepted-instant-example-id-card', 'IN');
  await openCase(page, tamil);
  await expect(page.getByText('அன்பு மாதிரி').first()).toBeVisible();
  await takePicture(page, 'case-tamil');
  const arabic = await settledCase(page, 'screens-instant-example-driving-license', 'QA');
  await openCase(page, arabic);
  const name = page.getByText('عمر نموذج بطاقة تجريبية').first();
  await expect(name).toBeVisible();
  expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await takePicture(page, 'case-of-an-arab');
});

test('hostile words stay text: no markup runs, and control characters are marks', async ({ page }) => {
  const id = await settledCase(page, 'screens-accepted-instant-hostile', 'IN');
  let alerted = false;
  page.on('dialog', () => (alerted = true));
  await openCase(page, id);
  await takePicture(page, 'case-hostile');
  expect(alerted).toBe(false);
  expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
  const text = await page.locator('main').innerText();
  // Joiners belong to Indic names; every other invisible character would be one that the page let through.
  expect(text.replace(/\u200c|\u200d/g, '')).not.toMatch(/\p{Cf}/u);
});

test('a name of thousands of characters breaks no layout', async ({ page }) => {
  const id = await settledCase(page, 'screens-accepted-instant-long-name', 'IN');
  await openCase(page, id);
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'case-long-name');
  await page.goto('/verifications');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('a refused submission names the field and what the provider says of it', async ({ page }) => {
  const { id } = await submit(page, 'screens-refused');
  await page.goto(`/verifications/${id}/show`);
  const stands = page.getByRole('region', { name: 'Where the case stands' });
  await expect(stands.getByText('Refused', { exact: true })).toBeVisible();
  await expect(stands.getByText('email', { exact: false }).first()).toBeVisible();
  await expect(
    page.getByText('Cannot be re-checked: the provider gave no reference to ask about.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Re-check' })).toHaveCount(0);
  await takePicture(page, 'case-refused');
});

test('on a phone everything fits and works', async ({ page }) => {
  const id = await settledCase(page, 'screens-accepted-instant-passport', 'AE');
  await page.setViewportSize(PHONE);
  await page.goto('/verifications');
  await expect(page.getByText('screens-accepted-instant-passport@example.com')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'phone-list');
  await openCase(page, id);
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'phone-case');
  await page.goto('/verifications/create');
  await expect(page.getByLabel('Applicant’s e-mail')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'phone-submit');
});

test('the list of many lands reads well', async ({ page }) => {
  const names = [
    'ines-passport PT',
    'ravi-id-card IN',
    'mei-passport CN',
    'yuki-id-card JP',
    'amina-declined-glare MA',
    'olena-passport UA',
  ];
  await Promise.all(
    names.map((name) => settledCase(page, `screens-instant-${name.split(' ')[0]}`, name.split(' ')[1] ?? '')),
  );
  await page.goto('/verifications');
  await expect(page.getByRole('row').filter({ hasText: 'olena' })).toBeVisible();
  await takePicture(page, 'list');
});

test('in the dark everything is dark', async ({ page }) => {
  const id = await settledCase(page, 'screens-declined-instant-passport', 'AE');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/verifications');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  const brightness = await page.evaluate(() =>
    Math.max(
      ...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number),
    ),
  );
  expect(brightness).toBeLessThan(60);
  await takePicture(page, 'dark-list');
  await openCase(page, id);
  await takePicture(page, 'dark-case');
});
