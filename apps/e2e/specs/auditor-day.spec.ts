import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { addAccount } from '../harness/accounts.ts';
import { openCase, part, settledCase } from '../harness/cases.ts';
import { signIn } from '../harness/sign-in.ts';
import { takePicture } from '../harness/take-picture.ts';
import { verifyExport } from '../harness/verify-export.ts';

/** The file behind a click that downloads one, kept under its own name. */
async function downloaded(page: Page, click: () => Promise<void>, file: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await click();
  await (await downloading).saveAs(file);
  return file;
}

test('an auditor’s day: who opened a selfie, the quarter’s declined cases, and a file that was changed', async ({
  page,
  browser,
}, info) => {
  await signIn(page);
  const analyst = await addAccount(page, 'analyst', 'Nandini Vel');
  const auditor = await addAccount(page, 'auditor', 'Aurelio Ponti');
  const watched = await settledCase(page, 'audit-declined-instant-passport', 'AE');

  await test.step('an analyst opens the selfie', async () => {
    const other = await browser.newContext();
    const desk = await other.newPage();
    await signIn(desk, analyst);
    await openCase(desk, watched);
    const selfie = desk.waitForResponse(`**/api/verifications/${watched}/images/selfie`);
    await desk.reload();
    expect((await selfie).status()).toBe(200);
    await expect(desk.getByRole('link', { name: 'Audit log' })).toHaveCount(0);
    await other.close();
  });

  const context = await browser.newContext({ acceptDownloads: true });
  const desk = await context.newPage();
  const refused: string[] = [];
  desk.on('response', (response) => {
    if (response.status() === 403) refused.push(response.url());
  });
  await signIn(desk, auditor);

  await test.step('the case’s own trail tells who saw what', async () => {
    await expect(desk.getByRole('link', { name: 'New verification' })).toHaveCount(0);
    await openCase(desk, watched);
    const trail = part(desk, 'History');
    await trail.getByRole('button', { name: /^Who looked/ }).click();
    await expect(trail.getByText('Opened the selfie of').first()).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Re-check' })).toHaveCount(0);
    await trail.scrollIntoViewIfNeeded();
    await takePicture(desk, 'case-trail');
    await trail.getByRole('link', { name: 'Open in the audit log' }).click();
  });

  await test.step('the log answers who opened the selfie in the last days', async () => {
    await expect(desk.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
    await desk.getByRole('button', { name: 'Last 7 days' }).click();
    await desk.getByRole('combobox', { name: 'What' }).fill('image');
    await desk.getByRole('option', { name: 'Opened an image' }).click();
    await desk.keyboard.press('Escape');
    const events = desk.getByRole('listitem').filter({ hasText: 'Opened the selfie' });
    await expect(events.filter({ hasText: analyst.email }).first()).toBeVisible();
    expect(new URL(desk.url()).search).not.toContain('nandini');
    await takePicture(desk, 'audit-log');
  });

  const csv = info.outputPath('declined.csv');
  const manifest = info.outputPath('declined.manifest.json');
  await test.step('the quarter’s declined cases are exported with a manifest', async () => {
    const quarter = new Date();
    quarter.setUTCMonth(Math.floor(quarter.getUTCMonth() / 3) * 3, 1);
    await desk.goto('/verifications');
    await desk.getByRole('checkbox', { name: /^Declined/ }).check();
    const requested = desk.getByRole('group', { name: 'Requested' });
    await requested.getByLabel('From').fill(quarter.toISOString().slice(0, 10));
    await expect(desk).toHaveURL(/requestedFrom=/);
    await desk.getByRole('button', { name: 'Export CSV' }).click();
    const dialog = desk.getByRole('dialog');
    await downloaded(desk, () => dialog.getByRole('button', { name: 'Export', exact: true }).click(), csv);
    await expect(dialog.getByText('Done: the file is complete.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await desk.getByRole('link', { name: 'Exports' }).click();
    const mine = desk.getByRole('row').filter({ hasText: auditor.email });
    await downloaded(desk, () => mine.getByRole('button', { name: /^Manifest/ }).click(), manifest);
    await takePicture(desk, 'exports-manifest');
  });

  await test.step('far from the desk the file holds, until a byte of it changes', () => {
    const whole = verifyExport(csv, manifest);
    expect(whole.words).toContain(auditor.email);
    expect(whole.code).toBe(0);
    const bytes = readFileSync(csv);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(csv, bytes);
    const changed = verifyExport(csv, manifest);
    expect(changed.code).toBe(1);
    expect(changed.words).toMatch(/file was changed/i);
  });

  expect(refused).toEqual([]);
  await context.close();
});
