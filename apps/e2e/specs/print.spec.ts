import { expect, test } from '@playwright/test';
import { openCase, settledCase } from '../harness/cases.ts';
import { pdfText } from '../harness/pdf-text.ts';
import { signIn } from '../harness/sign-in.ts';
import { caseOf } from '../harness/submit.ts';

test('a case prints as a report of two A4 pages that holds name, verdict, decision and checks', async ({
  page,
}, info) => {
  await signIn(page);
  const id = await settledCase(page, 'print-declined-expired-instant-passport', 'AE');
  await openCase(page, id);
  await page.keyboard.press('r');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rejected. The case is decided.')).toBeVisible();
  const { fullName } = await caseOf(page, id);

  const pdf = await page.pdf({ path: info.outputPath('case.pdf'), preferCSSPageSize: true });
  const { pages, sizes, text } = pdfText(pdf);
  info.annotations.push({ type: 'printed pages', description: String(pages) });
  expect(pages).toBe(2);
  for (const [width, height] of sizes) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  for (const words of [
    fullName ?? '',
    id,
    'Declined',
    'Rejected',
    'Document is not expired',
    'Failed',
    'Passed',
  ])
    expect(text).toContain(words);
  // What is for the screen alone stays there.
  expect(text).not.toContain('Re-check');
  expect(text).not.toContain('Administration');
});
