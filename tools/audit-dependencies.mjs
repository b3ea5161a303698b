import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './launcher/root.mjs';

/**
 * For CI: known vulnerabilities, high or critical, of what the product is made of. Findings are red; a service that
 * cannot be asked (offline, a mirror without it) is one line.
 */

/**
 * @param {string} report what `npm audit --json` printed
 * @returns {{ asked: false, reason: string } | { asked: true, findings: string[] }}
 */
export function readReport(report) {
  const parsed = parse(report);
  if (!parsed?.metadata?.vulnerabilities) return { asked: false, reason: reasonOf(parsed) };
  const findings = Object.values(parsed.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return { asked: true, findings };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {{ statusCode?: unknown, error?: { code?: unknown } } | null} parsed */
const reasonOf = (parsed) => String(parsed?.statusCode ?? parsed?.error?.code ?? 'no report');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = ['audit', '--omit=dev', '--audit-level=high', '--json'];
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const result = readReport(stdout ?? '');
  if (!result.asked) console.log(`npm audit: the service could not be asked (${result.reason})`);
  else if (result.findings.length === 0) console.log('npm audit: nothing high or critical');
  else {
    console.log(['npm audit:', ...result.findings].join('\n  '));
    process.exitCode = 1;
  }
}
