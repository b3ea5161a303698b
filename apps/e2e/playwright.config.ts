import { ensureChromium, CHROMIUM_FLAGS } from '@desk/tools/browser';
import { defineConfig, devices } from '@playwright/test';
import { addresses } from './harness/addresses.ts';

// This file is read again in every worker, which finds what was found before.
process.env['CHROMIUM_PATH'] ??= await ensureChromium();

/** The whole system in a real browser. One worker: the specs share one system, and the machine may be small. */
export default defineConfig({
  testDir: 'specs',
  globalSetup: './harness/start-system.ts',
  outputDir: 'test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 120_000,
  // A machine that does something else, too, takes its time.
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: addresses().desk,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    video: 'off',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: CHROMIUM_FLAGS },
  },
});
