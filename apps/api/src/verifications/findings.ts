import { FINDING_SEVERITIES, type Finding, type FindingCode } from '@desk/contract';

/** What each finding says to the analyst. `fields` names the parts of the case that it is about. */
const FINDINGS: Record<FindingCode, { message: string; fields: string[] }> = {
  answer_changed: {
    message:
      'The provider answered something else after this case was settled. Compare the answers in the history.',
    fields: [],
  },
  answer_unexpected: {
    message: 'The provider sent a status, check, key or type that it does not publish. Read the raw answer.',
    fields: [],
  },
  reference_mismatch: {
    message:
      'The provider answered about another reference than asked. That answer was kept and not applied.',
    fields: ['referenceId'],
  },
  reference_unknown: {
    message: 'The provider has not known this reference for over an hour. It is asked again every hour.',
    fields: ['referenceId'],
  },
  stalled: {
    message: 'In progress at the provider for over 24 hours. It is asked again every hour.',
    fields: ['status'],
  },
};

export const findingOf = (code: FindingCode): Finding => ({
  code,
  severity: FINDING_SEVERITIES[code],
  ...FINDINGS[code],
});
