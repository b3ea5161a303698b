import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { CSV_COLUMNS } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import { part } from '../harness/cases.ts';
import { IMAGES } from '../harness/images.ts';
import { signIn } from '../harness/sign-in.ts';
import { submit } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: `${name}@example.com` });
const choose = (page: Page, choice: RegExp) => page.getByRole('checkbox', { name: choice }).check();

test('an analyst’s day: submit, watch it settle, find it, drill in, re-check, export', async ({ page }) => {
  await test.step('sign in', async () => {
    await page.goto('/');
    await takePicture(page, 'sign-in');
    await signIn(page);
    await expect(page.getByText('Nothing has come in yet')).toBeVisible();
    await takePicture(page, 'overview-empty');
    await page.getByRole('link', { name: 'Verifications', exact: true }).click();
    await expect(page.getByText('No verifications yet')).toBeVisible();
    await takePicture(page, 'list-empty');
  });

  await test.step('submit an applicant by form, and see the verdict arrive on the case', async () => {
    await page.getByRole('link', { name: 'New verification' }).first().click();
    await page.getByLabel('Applicant’s e-mail').fill('day-flip-passport@example.com');
    await page.getByLabel('Country of the document').fill('qat');
    await page.getByRole('option', { name: 'Qatar' }).click();
    await page
      .getByRole('group', { name: 'Document, front' })
      .locator('input[type=file]')
      .setInputFiles(IMAGES.front);
    await page
      .getByRole('group', { name: 'Document, back' })
      .locator('input[type=file]')
      .setInputFiles(IMAGES.back);
    await page
      .getByRole('group', { name: 'Selfie' })
      .locator('input[type=file]')
      .setInputFiles(IMAGES.selfie);
    await expect(page.getByAltText('Preview of the chosen image')).toHaveCount(3);
    await takePicture(page, 'submit');
    await page.getByRole('button', { name: 'Submit for verification' }).click();
    await expect(page).toHaveURL(/\/verifications\/[0-9a-f-]{36}\/show$/);
    const stands = page.getByRole('region', { name: 'Where the case stands' });
    await expect(stands.getByText('In progress')).toBeVisible();
    await expect(stands.getByText('Accepted', { exact: true })).toBeVisible({ timeout: 30_000 });
    await takePicture(page, 'case-settled');
  });

  await test.step('see others settle in the list without reloading', async () => {
    await page.getByRole('link', { name: 'All verifications' }).click();
    await submit(page, 'day-declined-blurry-passport', 'QA');
    await submit(page, 'day-declined-expired-passport', 'QA');
    await submit(page, 'day-declined-blurry-id-card', 'IN');
    await submit(page, 'day-never', 'AE');
    for (const name of [
      'day-declined-blurry-passport',
      'day-declined-expired-passport',
      'day-declined-blurry-id-card',
    ])
      await expect(rowOf(page, name).getByText('Declined')).toBeVisible({ timeout: 40_000 });
    await expect(rowOf(page, 'day-never').getByText('In progress')).toBeVisible();
    await takePicture(page, 'list-settled');
  });

  await test.step('filter by status, country and declined reason', async () => {
    await choose(page, /^Completed/);
    await expect(rowOf(page, 'day-never')).toHaveCount(0);
    await choose(page, /^Qatar/);
    await expect(rowOf(page, 'day-declined-blurry-id-card')).toHaveCount(0);
    await choose(page, /^Document proof is blurry/);
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page).toHaveURL(/status=completed/);
    await expect(page).toHaveURL(/country=QA/);
    await takePicture(page, 'list-filtered');
  });

  await test.step('export exactly that, and read the file', async () => {
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Export 1 verification as CSV' })).toBeVisible();
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const download = await downloading;
    const rows: Record<string, string>[] = parse(readFileSync(await download.path()), {
      bom: true,
      columns: true,
    });
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
    expect(rows[0]).toMatchObject({
      email: 'day-declined-blurry-passport@example.com',
      country: 'QA',
      status: 'completed',
      verification_status: 'declined',
      check_document_visibility: '0',
    });
    await expect(dialog.getByText('Done: the file is complete.')).toBeVisible();
    await takePicture(page, 'export');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Exports' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Complete' })).toHaveCount(1);
    await takePicture(page, 'exports');
    await page.goBack();
  });

  await test.step('clear the filters, search for somebody, and keep the search out of the address', async () => {
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByPlaceholder('Name, e-mail, document number or reference').fill('day-flip');
    await expect(page.getByRole('row')).toHaveCount(2);
    expect(page.url()).not.toContain('flip');
  });

  await test.step('drill in, re-check, and see at once what changed', async () => {
    await rowOf(page, 'day-flip-passport').click();
    await expect(page.getByRole('heading', { name: 'Checks' })).toBeVisible();
    await page.getByRole('button', { name: 'Re-check' }).click();
    const stands = page.getByRole('region', { name: 'Where the case stands' });
    await expect(stands.getByText('Declined', { exact: true })).toBeVisible();
    await expect(part(page, 'Worth a look').getByText('Answer changed')).toBeVisible();
    await takePicture(page, 'case-changed');
  });

  await test.step('read an answer as it was received', async () => {
    const history = part(page, 'History');
    await expect(history.getByText('Changed after completion')).toBeVisible();
    await history
      .getByRole('button', { name: /^Answer, .*Re-check/ })
      .first()
      .click();
    await expect(history.getByText('"verification_status"').first()).toBeVisible();
    await takePicture(page, 'case-raw-answer');
  });
});
