import { expect, test, type Page } from '@playwright/test';
import type { Facets, VerificationPage } from '@desk/contract';
import { openCase, part, settledCase } from '../harness/cases.ts';
import { signIn } from '../harness/sign-in.ts';

/** For so long (ms) a page may answer nobody. A machine that does something else too adds to it, so the best of a few tries counts. */
const MOST = 200;
const TRIES = 5;

declare global {
  interface Window {
    /** How long each task took that kept the page for more than 50 ms, in milliseconds. */
    longTasks: number[];
  }
}

// A trace takes pictures of the page in its own tasks.
test.use({ trace: 'off' });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await signIn(page);
});

/** The longest that the page is kept by what is done, at best. */
async function longest(page: Page, done: () => Promise<void>): Promise<number> {
  const each: number[] = [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await page.evaluate(() => (window.longTasks = []));
    await done();
    // What is told of a task comes after it.
    await page.waitForTimeout(300);
    each.push(await page.evaluate(() => Math.max(0, ...window.longTasks)));
  }
  test.info().annotations.push({ type: 'longest tasks, ms', description: each.join(', ') });
  return Math.min(...each);
}

test('a page of 100 rows with 60 countries and 60 reasons beside it', async ({ page }) => {
  await settledCase(page, 'freeze-declined-instant-passport', 'AE');
  await page.route('**/api/verifications/search', async (route) => {
    const answer = await route.fetch();
    const { data } = (await answer.json()) as VerificationPage;
    const rows = Array.from({ length: 100 }, (_, n) => ({
      ...data[0],
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      email: `specimen.${Date.now()}.${n}@example.com`,
    }));
    await route.fulfill({ json: { data: rows, total: 1_000_000 } });
  });
  await page.route('**/api/verifications/facets', async (route) => {
    const answer = await route.fetch();
    const facets = (await answer.json()) as Facets;
    const codes = Array.from({ length: 60 }, (_, n) => `A${String.fromCharCode(65 + (n % 26))}${n}`);
    const many = codes.map((value, n) => ({ value, count: 60_000 - (Date.now() % 1000) - n }));
    await route.fulfill({ json: { ...facets, country: many, declinedReason: many } });
  });
  const rows = page.locator('tr[data-case]');
  const opened = await longest(page, async () => {
    await page.goto('/verifications?perPage=100');
    await expect(rows).toHaveCount(100);
  });
  expect(opened).toBeLessThan(MOST);

  const all = page.getByRole('button', { name: 'Show all 60' });
  await all.last().click();
  await all.click();
  const declined = page.getByRole('checkbox', { name: /^Declined/ });
  const filtered = await longest(page, async () => {
    const came = page.waitForResponse('**/api/verifications/search');
    await declined.click();
    await came;
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });
  expect(filtered).toBeLessThan(MOST);
});

const lines = Array.from({ length: 6_000 }, (_, n) => ({
  n,
  name: `அன்பு ${n}`,
  text: 'x'.repeat(100),
  of: [1, 2],
}));
for (const [body, json] of [
  ['of many lines', JSON.stringify({ lines })],
  ['of one word with marks in it', JSON.stringify({ text: 'word \u202e'.repeat(110_000) })],
] as const) {
  test(`an answer of 1 MB ${body}`, async ({ page }) => {
    expect(Buffer.byteLength(json)).toBeGreaterThan(850_000);
    const id = await settledCase(page, `freeze-${body.replaceAll(' ', '-')}-accepted-instant`, 'IN');
    await page.route('**/exchanges/*/body', (route) =>
      route.fulfill({ contentType: 'application/json', body: json }),
    );
    const read = await longest(page, async () => {
      await openCase(page, id);
      await page.evaluate(() => (window.longTasks = []));
      await part(page, 'History')
        .getByRole('button', { name: /^Answer, / })
        .first()
        .click();
      await expect(page.getByText('Only the beginning is shown.')).toBeVisible();
    });
    expect(read).toBeLessThan(MOST);
  });
}
