import { expect, type Page } from '@playwright/test';

/** As many stops as a page may have. */
const MOST_STOPS = 300;

/** The name that a screen reader would say first of what has the focus; null where nothing has it. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  });

/** Somebody who has no mouse: every press counts, and after none of them is the focus lost to the page. */
export class Keyboard {
  presses = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.presses++;
    await this.page.keyboard.press(key);
    await expect
      .poll(() => focused(this.page), { message: `what has the focus after ${key}` })
      .not.toBeNull();
  }

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }

  /** Tabs on, or back, until what has the focus is named so. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      this.presses++;
      await this.page.keyboard.press(key);
      const here = await focused(this.page);
      if (here === null) throw new Error(`The focus was lost to the page on the way to ${name}`);
      if (name.test(here.trim())) return;
    }
    throw new Error(`No stop of the Tab key is named ${name}`);
  }
}
