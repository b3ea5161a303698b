import path from 'node:path';

/**
 * What a person needs once it runs.
 *
 * @param {import('../system.mjs').System} system
 * @param {import('./settings.mjs').LauncherSettings} settings
 */
export function banner({ url, firstAccount, simulatorUrl }, { dataDir, logs }) {
  const here = (/** @type {string} */ folder) => {
    const relative = path.relative(process.cwd(), folder);
    return relative.startsWith('..') ? folder : relative;
  };
  const lines = [
    ['Open', url],
    ...signIn(firstAccount),
    ['Provider', simulatorUrl ? `the bundled simulator, ${simulatorUrl}` : 'as set in PROVIDER_BASE_URL'],
    ['Data', `${here(dataDir)}, logs in ${here(logs)}`],
  ];
  const rows = lines.map(([label = '', text = '']) => `  ${label.padEnd(10)}${text}`);
  return ['', 'Verification Desk is running. Ctrl-C stops it.', '', ...rows, ''].join('\n');
}

/** @param {import('../system.mjs').System['firstAccount']} account */
function signIn(account) {
  if (account === null) return [['Sign in', 'with your account; the first was made at an earlier start']];
  const password = account.password ?? 'as set in ADMIN_PASSWORD';
  return [
    ['Sign in', account.email],
    ['Password', account.password ? `${password}  (shown only now: note it down)` : password],
  ];
}
