import { expect, test } from '@jest/globals';
import {
  auditAction,
  checkResult,
  findingCode,
  KNOWN_CHECKS,
  reviewDecision,
  reviewStage,
  role,
  sessionDue,
  verdict,
  verificationJobStatus,
} from '@desk/contract';
import { THINGS } from '../audit/actions.ts';
import { SAID } from '../overview/now/said.ts';
import { account } from './en/account.ts';
import { admin } from './en/admin.ts';
import { audit } from './en/audit.ts';
import { overview } from './en/overview.ts';
import { session } from './en/session.ts';
import { shared } from './en/shared.ts';
import { shell } from './en/shell.ts';

test.each([
  ['status', verificationJobStatus.options, shared.status],
  ['status help', verificationJobStatus.options, shared.statusHelp],
  ['verdict', verdict.options, shared.verdict],
  ['review', [...reviewDecision.options, 'none'], shared.review],
  ['review stage', reviewStage.options, shared.reviewStage],
  ['finding', findingCode.options, shared.finding],
  ['check result', checkResult.options, shared.checkResult],
  ['check', KNOWN_CHECKS, shared.check],
  ['role', role.options, shell.role],
  ['what a role may do', role.options, account.profile.may],
  ['rule of a second factor', role.options, admin.policy.secondFactor.role],
  ['rule of covering', role.options, admin.policy.masked.role],
  ['thing that is due', [...sessionDue.options, 'signedInAs'], session.due],
  ['word of the provider', [...new Set(Object.values(SAID))], overview.provider.said],
  ['audited action', auditAction.options, audit.action],
  ['sentence of an event', auditAction.options, audit.sentence],
  ['thing that is audited', THINGS, audit.thing],
])('every %s of the contract has a label, and no other has', (_what, values, labels) =>
  expect(Object.keys(labels).sort()).toEqual([...values].sort()),
);
