import type { AccountList } from '@desk/contract';
import { expect, test, type Page } from '@playwright/test';
import { ADMIN } from '../harness/admin.ts';
import { codeOf } from '../harness/authenticator.ts';
import { enterPassword, signIn } from '../harness/sign-in.ts';
import { submit } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

const ANALYST = { email: 'meenakshi@example.com', name: 'மீனாட்சி Meenakshi Sundar' };
const OWN_PASSWORD = 'seven herons at dusk';

/** The secret that a dialog shows this once. */
const secretOf = async (page: Page): Promise<string> =>
  (await page.getByRole('dialog').locator('code').innerText()).trim();

const setRule = async (page: Page, rule: RegExp, on: boolean): Promise<void> => {
  await page.goto('/admin/rules');
  await page
    .getByRole('switch', { name: rule })
    .or(page.getByRole('checkbox', { name: rule }))
    .setChecked(on);
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Change the rules' }).click();
  await expect(page.getByText('The rules are saved.')).toBeVisible();
};

test('a security officer’s day: an account, its password, a second factor, covering, and the door shut again', async ({
  page,
  browser,
}) => {
  await signIn(page);
  let temporary = '';

  await test.step('add an analyst with a temporary password, shown once', async () => {
    await page.goto('/admin/accounts');
    await page.getByRole('button', { name: 'Add account' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-mail').fill(ANALYST.email);
    await dialog.getByLabel('Name').fill(ANALYST.name);
    await dialog.getByRole('button', { name: 'Add account' }).click();
    temporary = await secretOf(page);
    expect(temporary.length).toBeGreaterThanOrEqual(12);
    await takePicture(page, 'account-added');
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('row').filter({ hasText: ANALYST.email })).toBeVisible();
    await takePicture(page, 'accounts');
  });

  const context = await browser.newContext();
  const desk = await context.newPage();
  await test.step('the first sign-in has to change it before anything else', async () => {
    await enterPassword(desk, { email: ANALYST.email, password: temporary });
    await expect(desk.getByRole('heading', { name: 'Choose a password of your own' })).toBeVisible();
    expect((await desk.request.get('/api/verifications')).status()).toBe(403);
    await takePicture(desk, 'password-due');
    await desk.getByLabel('Temporary password').fill(temporary);
    await desk.getByLabel('New password').fill(OWN_PASSWORD);
    await desk.getByRole('button', { name: 'Change password' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Administration' })).toHaveCount(0);
  });

  let secret = '';
  let used = '';
  await test.step('a rule asks analysts for a second factor, at their next step', async () => {
    await setRule(page, /^Analysts must have a second factor/, true);
    await desk.reload();
    await expect(desk.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible();
    await desk.getByLabel('Your password').fill(OWN_PASSWORD);
    await desk.getByRole('button', { name: 'Continue' }).click();
    await expect(desk.getByRole('img', { name: /QR code/ })).toBeVisible();
    secret = (await desk.locator('code').first().innerText()).trim();
    await takePicture(desk, 'second-factor-due');
    used = codeOf(secret);
    await desk.getByLabel('Code from your authenticator app').fill(used);
    await desk.getByRole('button', { name: 'Confirm' }).click();
    await expect(desk.getByText('Keep these recovery codes')).toBeVisible();
    await takePicture(desk, 'recovery-codes');
    await desk.getByLabel('I keep these codes in a safe place').check();
    await desk.getByRole('button', { name: 'Done' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });

  await test.step('the next sign-in asks for a code, and takes none twice', async () => {
    await desk.getByRole('button', { name: 'Account' }).click();
    await desk.getByRole('menuitem', { name: 'Sign out' }).click();
    await enterPassword(desk, { email: ANALYST.email, password: OWN_PASSWORD });
    const code = desk.getByLabel('Code from your authenticator app');
    await code.fill(used);
    await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(desk.getByRole('alert')).toContainText('used already');
    await takePicture(desk, 'second-step');
    await code.fill(codeOf(secret, 1));
    await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });

  await test.step('covered values are revealed case by case', async () => {
    await setRule(page, /^Analysts see e-mails and document numbers covered/, true);
    const { id } = await submit(page, 'covered-accepted-instant-example-id-card', 'IN');
    await desk.goto(`/verifications/${id}/show`);
    await expect(desk.getByRole('button', { name: /^Reveal/ }).first()).toBeVisible();
    await expect(desk.getByText('covered-accepted-instant-example-id-card@example.com')).toHaveCount(0);
    await takePicture(desk, 'case-covered');
    await desk
      .getByRole('button', { name: /^Reveal/ })
      .first()
      .click();
    await expect(
      desk.getByText('covered-accepted-instant-example-id-card@example.com').first(),
    ).toBeVisible();
    await setRule(page, /^Analysts see e-mails and document numbers covered/, false);
    await setRule(page, /^Analysts must have a second factor/, false);
  });

  await test.step('disabling the account ends its session at once', async () => {
    await page.goto('/admin/accounts');
    await page.getByRole('button', { name: `Actions for ${ANALYST.name}` }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('session ends now')).toBeVisible();
    await takePicture(page, 'account-disable');
    await dialog.getByRole('button', { name: 'Disable' }).click();
    await expect(page.getByText('The account is disabled.')).toBeVisible();
    expect((await desk.request.get('/api/session')).status()).toBe(401);
    await desk.reload();
    await expect(desk.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  });
  await context.close();
});

test('a token is shown once, opens the API, and nothing after it is revoked', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page);
  await page.goto('/admin/tokens');
  await page.getByRole('button', { name: 'Add token' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('nightly export');
  await dialog.getByRole('button', { name: 'Add token' }).click();
  const token = await secretOf(page);
  expect(token).toMatch(/^desk_[\w-]{43}$/);
  await takePicture(page, 'token-added');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

  const machine = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  expect((await machine.get('/api/verifications')).status()).toBe(200);
  expect((await machine.get('/api/accounts')).status()).toBe(403);
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: 'nightly export' })).toBeVisible();
  expect(await page.content()).not.toContain(token);
  await takePicture(page, 'tokens');
  await page.getByRole('button', { name: 'Revoke nightly export' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('The token is revoked.')).toBeVisible();
  expect((await machine.get('/api/verifications')).status()).toBe(401);
  await machine.dispose();
});

test('the last administrator cannot shut themselves out', async ({ page }) => {
  await signIn(page);
  const { data } = (await (await page.request.get('/api/accounts')).json()) as AccountList;
  const admins = data.filter(({ role, disabled }) => role === 'admin' && !disabled);
  // Else the answer below would shut the other specs out.
  expect(admins.map(({ email }) => email)).toEqual([ADMIN.email]);
  const answer = await page.request.patch(`/api/accounts/${admins[0]?.id}`, { data: { disabled: true } });
  expect(answer.status()).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'last_admin' });
});
