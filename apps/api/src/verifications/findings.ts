import type { Finding, FindingCode, FindingSeverity } from '@desk/contract';

/** What each finding says to the analyst. `fields` names the parts of the case that it is about. */
const FINDINGS: Record<FindingCode, { severity: FindingSeverity; message: string; fields: string[] }> = {
  answer_changed: {
    severity: 'critical',
    message:
      'The provider answered something else after this case was settled. Compare the answers in the history.',
    fields: ['status', 'verificationStatus'],
  },
  answer_unexpected: {
    severity: 'warning',
    message: 'The provider sent a status, check, key or type that it does not publish. Read the raw answer.',
    fields: [],
  },
  reference_mismatch: {
    severity: 'critical',
    message:
      'The provider answered about another reference than asked. That answer was kept and not applied.',
    fields: ['referenceId'],
  },
  reference_unknown: {
    severity: 'warning',
    message: 'The provider has not known this reference for over an hour. It is asked again every hour.',
    fields: ['referenceId'],
  },
  stalled: {
    severity: 'warning',
    message: 'In progress at the provider for over 24 hours. It is asked again every hour.',
    fields: ['status'],
  },
};

export const findingOf = (code: FindingCode): Finding => ({ code, ...FINDINGS[code] });
