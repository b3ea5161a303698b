export interface Device {
  browser: string | undefined;
  system: string | undefined;
  phone: boolean;
}

/** The first that fits: Edge and Opera say Chrome too, Chrome says Safari too, Android says Linux too. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bVersion\/.*Safari\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const firstThatFits = (kinds: readonly [RegExp, string][], userAgent: string) =>
  kinds.find(([pattern]) => pattern.test(userAgent))?.[1];

/** What a person calls the device that says `userAgent`; a guess, as everything drawn from that header. */
export const deviceOf = (userAgent: string): Device => ({
  browser: firstThatFits(BROWSERS, userAgent),
  system: firstThatFits(SYSTEMS, userAgent),
  phone: /\b(iPhone|Android.*Mobile)\b/.test(userAgent),
});
