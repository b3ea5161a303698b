import { CHROMIUM_FLAGS, ensureChromium } from '@desk/tools/browser';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { mark, tableOf, type Bench, type Found } from '../context.ts';

const ROUNDS = 10;
/** Milliseconds. */
const GOAL = { opened: 1_500, repainted: 200, task: 200 };

/** How long something took in each round, in milliseconds. */
interface Waits {
  what: string;
  times: number[];
  goal: number;
}

/** What of a page is looked at here, for a process that has none. */
declare const document: {
  querySelector(selector: string): { textContent: string | null } | null;
};
declare const requestAnimationFrame: (next: () => void) => void;
declare const PerformanceObserver: {
  new (told: (list: { getEntries(): { duration: number }[] }) => void): {
    observe(options: { type: string; buffered: boolean }): void;
  };
};

/**
 * The list in a real browser, signed in, on a desk that has answered before. Times are the page's own; what is drawn counts as painted in
 * the task after its frame.
 */
export async function browser({ start, desk }: Bench): Promise<Found> {
  // The bench's own build of the desk has no dashboard beside it.
  const served = await start('served-desk', '../dist/main.js');
  const chrome = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const waits = await measured(chrome, String(served.ready['url']), desk.cookie);
    return {
      title: `The list in a browser, ${ROUNDS} times`,
      table: tableOf(['', 'median, ms', 'p95', 'goal'], waits.map(lineOf)),
      data: waits,
    };
  } finally {
    await chrome.close();
    await served.stop();
  }
}

async function measured(chrome: Browser, origin: string, cookie: string): Promise<Waits[]> {
  const signedIn = async (): Promise<BrowserContext> => {
    const context = await chrome.newContext({ viewport: { width: 1440, height: 900 } });
    const cookies = cookie.split('; ').map((pair) => pair.split('='));
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: origin })));
    return context;
  };
  const first: Waits = { what: 'opened for the first time', times: [], goal: GOAL.opened };
  const again: Waits = { what: 'opened again', times: [], goal: GOAL.opened };
  const tasks: Waits = { what: 'its longest task meanwhile', times: [], goal: GOAL.task };
  const changed: Waits = {
    what: 'another filter: from the answers to the repaint',
    times: [],
    goal: GOAL.repainted,
  };
  for (let round = 0; round < ROUNDS; round++) {
    const context = await signedIn();
    const page = await context.newPage();
    first.times.push(await opened(page, origin));
    again.times.push(await opened(page, origin));
    tasks.times.push(await longestTask(page));
    await context.close();
  }
  const page = await (await signedIn()).newPage();
  await opened(page, origin);
  // Each change asks for what has not been asked for before: countries are added one by one, then taken away.
  for (let round = 0; round < ROUNDS; round++) changed.times.push(await filtered(page, round % 6));
  return [first, again, tasks, changed];
}

/** From the address being opened until rows and the filters' counts are painted. */
async function opened(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/verifications`, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const rows = document.querySelector('tr[data-case]');
          // The second group's choices come with the counts.
          const counts = document.querySelector('aside [role=group]:nth-of-type(2) label');
          if (rows && counts) setTimeout(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Ticks or unticks a country; from the later of the two answers until total and counts are painted. */
async function filtered(page: Page, country: number): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = (selector: string) => document.querySelector(selector)?.textContent;
        const total = shown('h1');
        const counts = shown('aside');
        performance.clearResourceTimings();
        const look = (): void => {
          if (shown('h1') === total || shown('aside') === counts) return requestAnimationFrame(look);
          setTimeout(() => {
            const arrived = performance
              .getEntriesByType('resource')
              .filter(({ name }) => /\/api\/verifications\/(search|facets)$/.test(name))
              .map(({ startTime, duration }) => startTime + duration);
            resolve(performance.now() - Math.max(...arrived));
          });
        };
        requestAnimationFrame(look);
      }),
  );
  await page.locator('aside [role=group]:nth-of-type(4) label').nth(country).click();
  return painted;
}

/** Of those that kept the page from answering for more than 50 ms; 0 where none did. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(longest), 200);
      }),
  );
}

function lineOf({ what, times, goal }: Waits): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const median = rank(0.5);
  return [what, median.toFixed(0), rank(0.95).toFixed(0), `≤ ${goal}${mark(median <= goal)}`];
}
