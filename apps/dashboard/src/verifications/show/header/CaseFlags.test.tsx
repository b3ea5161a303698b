import { expect, test } from '@jest/globals';
import { findingCode } from '@desk/contract';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { CaseFlags } from './CaseFlags.tsx';

const found = findingCode.options.map((code) => ({
  code,
  severity: 'info' as const,
  message: '',
  action: '',
  fields: [],
  caseIds: [],
}));

test('a case’s head flags what went wrong with the provider, security first, and nothing of the document', () => {
  const { container } = renderDesk(<CaseFlags findings={found} />);
  const flags = [...container.querySelectorAll('[title]')].map(({ textContent }) => textContent);
  expect(flags).toEqual([
    'Other reference',
    'Answer about somebody else',
    'Accepted late',
    'Answer changed',
    'Parked',
    'Stalled',
    'Unknown reference',
  ]);
});
