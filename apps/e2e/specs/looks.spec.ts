import { expect, test, type Page } from '@playwright/test';
import { addAccount, disableAccount } from '../harness/accounts.ts';
import { settledCase } from '../harness/cases.ts';
import { expectGoodLook, lookAs, lookName, LOOKS } from '../harness/look.ts';
import { signIn, type Credentials } from '../harness/sign-in.ts';
import { simulator } from '../harness/simulator.ts';
import { submit } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

/** The cases that are looked at, by the name of their screen, and what the simulator is to make of each. */
const CASES = {
  'case-accepted': ['looks-accepted-instant-passport', 'AE'],
  'case-declined': ['looks-instant-example-driving-license', 'QA'],
  'case-not-performed': ['looks-instant-example-passport', 'AE'],
  'case-tamil': ['looks-instant-example-id-card', 'IN'],
  'case-failed': ['looks-failed-instant', 'SE'],
  'case-refused': ['looks-refused', 'SE'],
  'case-hostile': ['looks-accepted-instant-hostile', 'IN'],
  'case-long': ['looks-declined-mismatch-blurry-glare-expired-wrong-country-instant-long-name', 'LK'],
  'case-unread': ['looks-accepted-instant-unread', 'EG'],
  'case-changed': ['looks-flip-instant-passport', 'QA'],
} as const;

/** Which of them stand alone in the docs, in which look, and under which name. */
const PICTURES: Record<string, string> = {
  'overview en-light-desk': 'overview',
  'case-declined en-light-desk': 'case',
  'case-declined en-light-phone': 'case-phone',
  'case-declined ar-dark-desk': 'case-arabic',
  'history en-light-desk': 'history',
  'compare-answers en-light-desk': 'compare-answers',
};

const ids = new Map<string, string>();
let credentials: Credentials;

const open = (page: Page, screen: string) => page.goto(`/verifications/${ids.get(screen)}/show`);

/** Opens the case, and what a press of a key opens over it. */
const opened = (screen: string, key: string) => async (page: Page) => {
  await open(page, screen);
  await expect(page.locator('main h1')).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** What an unconfirmed case offers. */
const settling = (page: Page) => page.locator('main [role=group] button[aria-describedby]');

const historyOf = (page: Page) => page.locator('section:has([role=group] > [aria-pressed])').last();

/** Every screen by its name: an address, or the way to it, in whatever language. */
const SCREENS: Record<string, string | ((page: Page) => Promise<unknown>)> = {
  overview: '/',
  list: '/verifications',
  'list-empty': '/verifications?country=AQ',
  'list-view-without-cases': '/verifications?finding=stalled&order=asc&view=stalled',
  'list-wrong-address': '/verifications?colour=blue',
  'list-selected': async (page) => {
    await page.goto('/verifications');
    const boxes = page.locator('[data-case] input[type=checkbox]');
    await boxes.first().check();
    await boxes.nth(1).check();
  },
  'list-display': async (page) => {
    await page.goto('/verifications');
    await expect(page.locator('[data-case]').first()).toBeVisible();
    await page.locator('main h1 ~ button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  ...Object.fromEntries(Object.keys(CASES).map((screen) => [screen, (page: Page) => open(page, screen)])),
  'case-unconfirmed': async (page) => {
    await open(page, 'case-unconfirmed');
    await expect(settling(page)).toHaveCount(2);
  },
  'case-unknown': '/verifications/00000000-0000-4000-8000-000000000000/show',
  'image-viewer': opened('case-accepted', 'i'),
  decide: opened('case-declined', 'a'),
  'send-again': async (page) => {
    await open(page, 'case-unconfirmed');
    await settling(page).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  keys: opened('case-accepted', '?'),
  history: async (page) => {
    await open(page, 'case-changed');
    await historyOf(page).scrollIntoViewIfNeeded();
    await historyOf(page).evaluate((element) => element.scrollIntoView());
  },
  'compare-answers': async (page) => {
    await open(page, 'case-changed');
    await historyOf(page).locator('[role=group] + button').click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  },
  create: '/verifications/create',
  exports: '/exports',
  audit: '/audit',
  retention: '/retention',
  account: '/account',
  'admin-accounts': '/admin/accounts',
  'admin-tokens': '/admin/tokens',
  'admin-rules': '/admin/rules',
  'admin-deciding': '/admin/deciding',
  'not-found': '/nowhere',
};

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await signIn(page);
  credentials = await addAccount(page, 'admin', 'Lucía de los Ángeles y Sánchez-Montemayor Etxebarria');
  for (const [screen, [name, country]] of Object.entries(CASES))
    ids.set(screen, await settledCase(page, name, country));
  await page.request.post(`/api/verifications/${ids.get('case-changed')}/recheck`);
  const email = 'looks-lost@example.com';
  await simulator().addFault({ match: { email }, fault: { kind: 'accept-then-reset' } });
  ids.set('case-unconfirmed', (await submit(page, 'looks-lost', 'SE')).id);
  await page.close();
});

test.afterAll(async ({ browser }) => {
  await simulator().clearFaults();
  const page = await browser.newPage();
  await signIn(page);
  await disableAccount(page, credentials);
  await page.close();
});

for (const look of LOOKS)
  test(`every screen reads well: ${lookName(look)}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext();
    const page = await context.newPage();
    // Not by the form, whose words are those of the look before.
    expect((await page.request.post('/api/session', { data: credentials })).status()).toBe(201);
    await lookAs(page, look);
    for (const [screen, way] of Object.entries(SCREENS))
      await test.step(screen, async () => {
        await (typeof way === 'string' ? page.goto(way) : way(page));
        await expect(page.locator('main').locator('h1, h2').first()).toBeVisible();
        await expectGoodLook(page, screen, look);
        const picture = PICTURES[`${screen} ${lookName(look)}`];
        if (picture !== undefined) await takePicture(page, picture);
      });
    await test.step('sign-in', async () => {
      await context.clearCookies();
      await page.goto('/login');
      await expect(page.locator('input[type=password]')).toBeVisible();
      await expectGoodLook(page, 'sign-in', look);
    });
    await context.close();
  });
