import { installedChromium } from './browser/installed.mjs';
import { debianChromium, ensureFonts } from './browser/debian.mjs';
import { playwrightChromium } from './browser/playwright.mjs';
import { PlainError } from './plain-error.mjs';

/** As few connections to the browser's maker as it can be told to: a test talks to our own server alone. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium that runs here: the one of CHROMIUM_PATH, an installed one, Playwright's, or Debian's package,
 * the last two installed if need be.
 *
 * @param {(detail: string) => void} [report] told what is being installed
 * @returns {Promise<string>} path of its executable
 */
export async function ensureChromium(report = () => undefined) {
  const executable =
    installedChromium() ?? (await playwrightChromium(report)) ?? (await debianChromium(report));
  if (executable === null) {
    throw new PlainError(
      'No Chromium was found, and none could be installed: install Chromium or Chrome, and set CHROMIUM_PATH to its executable if it is not on the PATH.',
    );
  }
  await ensureFonts(report);
  return executable;
}
