/** @jest-environment node */
import { expect, test } from '@jest/globals';
import type { Finding, FindingCode } from '@desk/contract';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { cautionsOf, effectOf } from './consequences.ts';

const found = (code: FindingCode): Finding => ({
  code,
  severity: 'info',
  message: '',
  action: '',
  fields: [],
  caseIds: [],
});

test('a decision settles the case, unless the rule asks for a second person', () => {
  const plain = specimenCase();
  expect(effectOf('open', 'off', 'rejected', plain)).toBe('settles');
  expect(effectOf('open', 'rejections', 'rejected', plain)).toBe('awaits');
  expect(effectOf('decided', 'high_risk', 'approved', plain)).toBe('settles');
  expect(effectOf('decided', 'high_risk', 'approved', specimenCase({ verificationStatus: 'declined' }))).toBe(
    'awaits',
  );
});

test('the second and the third are so, whatever the rule is by now', () => {
  expect(effectOf('second', 'off', 'approved', specimenCase())).toBe('second');
  expect(effectOf('third', 'all', 'approved', specimenCase())).toBe('third');
});

test('an approval is told all that speaks against it', () => {
  const doubtful = specimenCase({
    verificationStatus: 'declined',
    failedChecks: ['face'],
    unperformedChecks: ['name', 'dob'],
    findings: [found('mrz_mismatch'), found('stray_spaces'), found('mrz_mismatch')],
  });
  expect(cautionsOf('approved', doubtful)).toEqual([
    { what: 'againstDeclined' },
    { what: 'failed', checks: ['face'] },
    { what: 'unperformed', checks: ['name', 'dob'] },
    { what: 'critical', findings: ['mrz_mismatch'] },
  ]);
  expect(cautionsOf('rejected', doubtful)).toEqual([]);
});

test.each([
  ['approved', 'accepted', []],
  ['approved', null, ['noVerdict']],
  ['rejected', 'accepted', ['againstAccepted']],
  ['rejected', null, []],
  ['resubmission_requested', 'accepted', []],
] as const)('%s where the provider said %s', (decision, verificationStatus, expected) =>
  expect(cautionsOf(decision, specimenCase({ verificationStatus })).map(({ what }) => what)).toEqual(
    expected,
  ),
);
