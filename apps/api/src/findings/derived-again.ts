import { isDeepStrictEqual } from 'node:util';
import { derive, noticedIn } from '../verifications/derive.ts';
import { derivedFindings } from '../verifications/effect.ts';
import type { Changes } from '../verifications/transitions.ts';
import type { Verification } from '../verifications/verification.entity.ts';
import { answerFindings } from './answer-findings.ts';
import type { StoredAnswer } from './newest-bodies.ts';

/**
 * What the rules of today say of a case that was derived by older ones. Not its verdict, which changes with an audit event or
 * not at all; nor whether the answer was as published, which was judged by what was published then.
 */
export function derivedAgain(before: Verification, { body, duplicateKeys }: StoredAnswer): Changes {
  const { verificationStatus: _verdict, ...columns } = derive(body, before);
  const odd = answerFindings({ body, duplicateKeys, asPublished: true }, before);
  const findings = derivedFindings([...before.findings, ...odd], columns, noticedIn(body, before));
  return { ...columns, findings };
}

/** Whether a person looking at the list or the case would see a difference. */
export const isSeen = (before: Verification, after: Verification): boolean =>
  !isDeepStrictEqual(shown(before), shown(after));

const shown = (v: Verification) => ({
  ...v,
  findings: new Set(v.findings),
  documentKey: null,
  personKey: null,
  derivedWith: 0,
});
