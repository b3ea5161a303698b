import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { part, settledCase } from '../harness/cases.ts';
import { signIn } from '../harness/sign-in.ts';

const MOST_KB = 350;

/** Every script that the page fetches from now on, by its address: its size in bytes once gzipped. */
function scriptsOf(page: Page): Promise<[string, number]>[] {
  const scripts: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(
      response
        .body()
        .then((body) => [response.url(), gzipSync(body, { level: 9 }).length] as [string, number]),
    );
  });
  return scripts;
}

/** Kilobytes of the scripts that had come by then. */
async function loaded(page: Page, scripts: Promise<[string, number]>[], by = Infinity): Promise<number> {
  const come = await page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= end)
        .map(({ name }) => name),
    by === Infinity ? Number.MAX_VALUE : by,
  );
  const sizes = await Promise.all(scripts);
  const bytes = sizes.filter(([url]) => come.includes(url)).reduce((sum, [, size]) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  return bytes / 1000;
}

test(`no first page loads more than ${MOST_KB} kB of gzipped JavaScript`, async ({ page, browser }, info) => {
  await signIn(page);
  await settledCase(page, 'load-declined-instant-passport', 'AE');
  const cookies = await page.context().storageState();

  /** A browser that has never been here. */
  const measured = async (
    path: string,
    ready: (fresh: Page) => Promise<number | undefined>,
    signedIn = true,
  ) => {
    const context = await browser.newContext(signedIn ? { storageState: cookies } : {});
    const fresh = await context.newPage();
    const scripts = scriptsOf(fresh);
    await fresh.goto(path);
    const by = await ready(fresh);
    const size = await loaded(fresh, scripts, by);
    info.annotations.push({ type: `kB of gzipped JavaScript for ${path}`, description: size.toFixed(1) });
    await context.close();
    return size;
  };

  const signInPage = await measured(
    '/login',
    async (fresh) => {
      await expect(fresh.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
      return undefined;
    },
    false,
  );
  const overview = await measured('/', async (fresh) => {
    await expect(part(fresh, 'Waiting now')).toBeVisible();
    // The chart is asked for while the numbers are painted, so the last paint before it comes is what counts.
    return fresh.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const numbers = entries.find(({ name }) => name.includes('/api/statistics'));
      return numbers?.responseEnd;
    });
  });
  const list = await measured('/verifications', async (fresh) => {
    await expect(fresh.getByRole('row').nth(1)).toBeVisible();
    return undefined;
  });
  expect(Math.max(signInPage, overview, list)).toBeLessThanOrEqual(MOST_KB);
});
