import { expect, type Page } from '@playwright/test';
import type { Preferences } from '@desk/contract';
import { expectAccessible } from './axe.ts';
import { expectNoSidewaysScroll } from './fits.ts';
import { takeLook } from './take-picture.ts';

/** How a screen is looked at. */
export interface Look {
  language: 'en' | 'ar';
  theme: 'light' | 'dark';
  width: 'desk' | 'phone';
}

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

export const lookName = ({ language, theme, width }: Look): string => `${language}-${theme}-${width}`;

/** Every way of looking; where time counts, two that have nothing in common, so that each theme, language and width is seen. */
export const LOOKS: readonly Look[] =
  process.env['EVERY_LOOK'] === '1'
    ? (['en', 'ar'] as const).flatMap((language) =>
        (['light', 'dark'] as const).flatMap((theme) =>
          (['desk', 'phone'] as const).map((width) => ({ language, theme, width })),
        ),
      )
    : [
        { language: 'en', theme: 'light', width: 'desk' },
        { language: 'ar', theme: 'dark', width: 'phone' },
      ];

/** Makes the desk look so for whoever is signed in, from the next page on. */
export async function lookAs(page: Page, { language, theme, width }: Look): Promise<void> {
  await page.setViewportSize(SIZES[width]);
  const data: Preferences = { language, theme };
  expect((await page.request.put('/api/me/preferences', { data })).ok()).toBe(true);
}

/** Waits until nothing of the page is on its way any more, in whatever language. */
export async function expectCalm(page: Page): Promise<void> {
  await expect(page.locator('.MuiSkeleton-root, .MuiCircularProgress-root')).toHaveCount(0);
  await page.waitForFunction(() => {
    const isInSight = (image: Element) => image.getBoundingClientRect().top < innerHeight;
    // What is further down is fetched when somebody comes near.
    return [...document.images].filter(isInSight).every(({ complete }) => complete);
  });
}

/** A key of the dictionary where its words should be, in sight or as a name. */
const RAW_KEY =
  /\b(?:account|admin|audit|create|decide|exports|history|list|overview|queue|ra|retention|session|shared|shell|show|unconfirmed)\.[a-z]\w*(?:\.\w+)*\b/;

/** What readers and screen readers get of the page, without what came from outside. */
const wordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ]);
    return [...document.body.innerText.split('\n'), ...names];
  });

/** What holds of every screen in every look; and a picture of it. */
export async function expectGoodLook(page: Page, screen: string, look: Look): Promise<void> {
  await expectCalm(page);
  await takeLook(page, screen, look);
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  expect
    .soft({ lang, dir }, screen)
    .toEqual({ lang: look.language, dir: look.language === 'ar' ? 'rtl' : 'ltr' });
  const raw = (await wordsOf(page)).filter((words) => RAW_KEY.test(words) && !words.includes('@'));
  expect.soft(raw, `${screen}: keys instead of words`).toEqual([]);
  await expectNoSidewaysScroll(page, screen);
  await expectAccessible(page, screen);
}
