import type { Page } from '@playwright/test';
import type { Preferences } from '@desk/contract';

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
  await page.request.put('/api/me/preferences', { data });
}
