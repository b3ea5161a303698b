import { expect, test } from '@jest/globals';
import {
  checkResult,
  findingCode,
  KNOWN_CHECKS,
  reviewDecision,
  role,
  verdict,
  verificationJobStatus,
} from '@desk/contract';
import { shared } from './en/shared.ts';
import { shell } from './en/shell.ts';

test.each([
  ['status', verificationJobStatus.options, shared.status],
  ['status help', verificationJobStatus.options, shared.statusHelp],
  ['verdict', verdict.options, shared.verdict],
  ['review', [...reviewDecision.options, 'none'], shared.review],
  ['finding', findingCode.options, shared.finding],
  ['check result', checkResult.options, shared.checkResult],
  ['check', KNOWN_CHECKS, shared.check],
  ['role', role.options, shell.role],
])('every %s of the contract has a label, and no other has', (_what, values, labels) =>
  expect(Object.keys(labels).sort()).toEqual([...values].sort()),
);
