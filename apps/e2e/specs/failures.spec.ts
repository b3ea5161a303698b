import { expect, test } from '@playwright/test';
import { signIn } from '../harness/sign-in.ts';
import { simulator } from '../harness/simulator.ts';
import { submit } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

test.beforeEach(({ page }) => signIn(page));
test.afterEach(() => simulator().clearFaults());

test('while the provider is away a case waits as queued, says so, and settles when it is back', async ({
  page,
}) => {
  const email = 'away-accepted-instant@example.com';
  await simulator().addFault({
    match: { email },
    fault: { kind: 'status', status: 503, headers: { 'retry-after': '2' } },
  });
  const { id, status } = await submit(page, 'away-accepted-instant');
  expect(status).toBe('queued');
  await page.goto(`/verifications/${id}/show`);
  const stands = page.getByRole('region', { name: 'Where the case stands' });
  await expect(stands.getByText('It is sent by itself as soon as the provider can be reached')).toBeVisible();
  await takePicture(page, 'case-queued');
  await expect(stands.getByText('Accepted', { exact: true })).toBeVisible({ timeout: 40_000 });
});

test('a submission whose answer is lost says that nobody knows, and is not sent again', async ({ page }) => {
  const email = 'lost-accepted@example.com';
  await simulator().addFault({ match: { email }, fault: { kind: 'accept-then-reset' } });
  const { id, status } = await submit(page, 'lost-accepted');
  expect(status).toBe('unconfirmed');
  await page.goto(`/verifications/${id}/show`);
  await expect(page.getByText('nobody knows whether the provider accepted it')).toBeVisible();
  await takePicture(page, 'case-unconfirmed');
  const { acceptedByEmail } = await simulator().count();
  expect(acceptedByEmail[email]).toBe(1);
});

test('a re-check that the provider fails says so and leaves the case as it was', async ({ page }) => {
  const { id, referenceId } = await submit(page, 'recheck-accepted-instant');
  await simulator().addFault({
    match: { referenceId: referenceId ?? '' },
    fault: { kind: 'status', status: 500 },
  });
  await page.goto(`/verifications/${id}/show`);
  await page.getByRole('button', { name: 'Re-check' }).click();
  await expect(page.getByRole('alert')).toContainText('no usable answer');
  await expect(
    page.getByRole('region', { name: 'Where the case stands' }).getByText('Accepted', { exact: true }),
  ).toBeVisible();
  await takePicture(page, 'recheck-failed');
});

test('a form with mistakes names each of them and sends nothing', async ({ page }) => {
  const before = (await simulator().count()).calls.POST;
  await page.goto('/verifications/create');
  await page.getByLabel('Applicant’s e-mail').fill('nobody');
  await page.getByRole('button', { name: 'Submit for verification' }).click();
  await expect(page.getByText('Enter an e-mail address, such as name@example.com.')).toBeVisible();
  await expect(page.getByText('Choose a country.')).toBeVisible();
  await expect(page.getByText('Add this image.')).toHaveCount(3);
  await takePicture(page, 'submit-mistakes');
  expect((await simulator().count()).calls.POST).toBe(before);
});

test('a wrong password says so in one sentence', async ({ page }) => {
  await page.context().clearCookies();
  await page.goto('/');
  await page.getByLabel('E-mail').fill('nobody@example.com');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('E-mail or password is wrong.');
});
