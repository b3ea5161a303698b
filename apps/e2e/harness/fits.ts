import { expect, type Page } from '@playwright/test';

/** Nothing may stick out of the window's width. */
export async function expectNoSidewaysScroll(page: Page, screen = 'the page'): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = ({ left, right }: DOMRect) => left < -1 || right > clientWidth + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => sticksOut(element.getBoundingClientRect()))
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 160));
  });
  expect.soft(tooWide, `${screen}: what sticks out`).toEqual([]);
}
