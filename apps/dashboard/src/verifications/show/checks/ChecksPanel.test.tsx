import { expect, test } from '@jest/globals';
import { KNOWN_CHECKS } from '@desk/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { show } from '../../../i18n/en/show.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import type { Check } from './checkOrder.ts';

const checks: Check[] = [
  { name: 'dob', result: 'passed' },
  { name: 'document', result: 'not_performed' },
  { name: 'face', result: 'failed' },
  { name: 'liveness', result: 'failed' },
];

const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('tells the failed first and what that usually means, then what nobody did, then the passed', () => {
  renderDesk(<ChecksPanel checks={checks} />);
  expect(screen.getByText('2 failed · 1 not performed · 1 passed')).toBeDefined();
  expect(lines()).toEqual([
    `Selfie is usableFailed${show.checks.words.face.failure}`,
    `livenessFailed${show.checks.unknown}`,
    'Document is genuineNot performed',
    'Date of birthPassed',
  ]);
});

test('explains every check when asked, and goes on doing so on the next case', async () => {
  const { unmount } = renderDesk(<ChecksPanel checks={checks} />);
  const button = screen.getByRole('button', { name: 'What do these mean?' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(button);
  const [face, , document, dob] = lines();
  const words = show.checks.words;
  expect(face).toContain(`${words.face.looked} ${words.face.failure} ${words.face.todo}`);
  expect(document).toContain(`${words.document.looked} ${show.checks.notPerformed}`);
  expect(dob).toContain(words.dob.looked);
  expect(within(screen.getAllByRole('list')[2] as HTMLElement).queryByText(words.dob.failure)).toBeNull();
  unmount();
});

test.each(KNOWN_CHECKS)('has all its words for %s', (check) => {
  expect(Object.keys(show.checks.words[check])).toEqual(['looked', 'failure', 'todo']);
});
