import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2, level A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects that axe finds nothing serious or worse on the page as it is now. */
export async function expectAccessible(page: Page, screen = 'the page'): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return found.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.slice(0, 5).map(({ html }) => html.slice(0, 200)),
    }));
  }, RULES);
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect.soft(grave, `${screen}: what axe finds`).toEqual([]);
}
