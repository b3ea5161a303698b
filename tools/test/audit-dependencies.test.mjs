import { expect, test } from '@jest/globals';
import { readReport } from '../audit-dependencies.mjs';

/** @param {string[]} severities */
const report = (...severities) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(
      severities.map((severity, n) => [`package-${n}`, { name: `package-${n}`, severity, range: '<2' }]),
    ),
    metadata: { vulnerabilities: { total: severities.length } },
  });

test('what is high or critical is a finding, what is less is not', () => {
  expect(readReport(report())).toEqual({ asked: true, findings: [] });
  expect(readReport(report('low', 'high', 'moderate', 'critical'))).toEqual({
    asked: true,
    findings: ['package-1 <2: high', 'package-3 <2: critical'],
  });
});

test.each([
  ['{"message":"405 Method Not Allowed","statusCode":405,"error":{}}', '405'],
  ['{"error":{"code":"ENOTFOUND","summary":"…"}}', 'ENOTFOUND'],
  ['', 'no report'],
])('a service that does not answer is no finding: %s', (text, reason) => {
  expect(readReport(text)).toEqual({ asked: false, reason });
});
