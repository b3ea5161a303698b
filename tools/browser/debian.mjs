import { spawnSync } from 'node:child_process';
import { runTool } from '../launcher/run-tool.mjs';
import { runs } from './installed.mjs';

const CHROMIUM = '/usr/bin/chromium';

/** One language for each script that a name may be written in and that a bare Debian has no letters for. */
const LANGUAGES = ['ar', 'hi', 'ta', 'th', 'am', 'ka', 'he', 'zh', 'ja', 'ko'];

/** Noto's has every script but Chinese, Japanese and Korean, which the second has in 2 MB, where Noto needs 57. */
const FONTS = ['fonts-noto-core', 'fonts-wqy-microhei'];

/**
 * @param {(detail: string) => void} report
 * @returns {Promise<string | null>}
 */
export async function debianChromium(report) {
  report("installing Debian's chromium");
  await install(['chromium']);
  return runs(CHROMIUM) ? CHROMIUM : null;
}

/**
 * Without these fonts names in native scripts are rows of boxes on screenshots; the tests pass all the same, so this
 * never fails.
 *
 * @param {(detail: string) => void} report
 */
export async function ensureFonts(report) {
  if (LANGUAGES.every(hasFont)) return;
  report('installing fonts');
  await install(FONTS);
}

/** @param {string} language */
function hasFont(language) {
  const list = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  return list.status === 0 && list.stdout !== '';
}

/** @param {string[]} packages */
async function install(packages) {
  const prefix = administrator();
  if (prefix === null) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...waiting, ...args];
    await runTool(command, rest, { env }).catch(() => undefined);
  }
}

/** @returns {string[] | null} what to put before a command to run it as root; null if there is no way, or no apt */
function administrator() {
  const works = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!works('apt-get', '--version')) return null;
  if (process.getuid?.() === 0) return [];
  return works('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}
