import { expect, jest, test } from '@jest/globals';
import { FINDING_WORDS } from '@desk/contract';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { PaperHead } from './PaperHead.tsx';
import { PaperRecord } from './PaperRecord.tsx';
import { PrintButton } from './PrintButton.tsx';

const decided = specimenCase({
  reviews: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      decision: null,
      reason: null,
      comment: null,
      stage: 'awaiting_second',
      sealed: true,
      reviewedById: null,
      reviewedBy: 'first@example.com',
      reviewedAt: '2026-11-20T10:00:00.000Z',
    },
    {
      id: '00000000-0000-4000-8000-000000000002',
      decision: 'rejected',
      reason: 'Altered document',
      comment: 'See the number.',
      stage: 'decided',
      sealed: false,
      reviewedById: null,
      reviewedBy: 'second@example.com',
      reviewedAt: '2026-11-20T12:00:00.000Z',
    },
  ],
  notes: [
    {
      id: '00000000-0000-4000-8000-000000000003',
      text: 'Asked the provider.',
      author: 'third@example.com',
      authorId: null,
      createdAt: '2026-11-20T11:00:00.000Z',
      mentions: [],
    },
  ],
});

test('on paper stand every decision and note with who and when, and who printed it; on the screen not', async () => {
  renderDesk(
    <>
      <PaperHead caseId={decided.id} />
      <PaperRecord verification={decided} />
    </>,
  );
  expect(screen.queryByRole('region')).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  const record = await screen.findByRole('region', { name: 'Decisions and notes' });
  expect(
    within(record)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Sealedfirst@example.com2026-11-20 10:00:00 UTC',
    'Notethird@example.com2026-11-20 11:00:00 UTCAsked the provider.',
    'Rejectedsecond@example.com2026-11-20 12:00:00 UTCAltered documentSee the number.',
  ]);
  expect(screen.getByText(decided.id)).toBeDefined();
  await screen.findByText('Mwajuma Hassan');
  act(() => void fireEvent(window, new Event('afterprint')));
  expect(screen.queryByRole('region')).toBeNull();
});

test('on paper every finding is told in full', () => {
  const codes = ['stray_spaces', 'date_incomplete', 'mrz_repaired'] as const;
  const findings = codes.map((code) => ({
    code,
    severity: 'info' as const,
    ...FINDING_WORDS[code],
    fields: [],
    caseIds: [],
  }));
  renderDesk(<FindingsPanel verification={specimenCase({ findings })} />);
  expect(screen.queryByText(FINDING_WORDS.mrz_repaired.action)).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  for (const code of codes) expect(screen.getByText(FINDING_WORDS[code].action)).toBeDefined();
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText(FINDING_WORDS.mrz_repaired.action)).toBeNull();
});

test('the button prints', async () => {
  const print = jest.fn();
  window.print = print;
  renderDesk(<PrintButton />);
  await userEvent.click(screen.getByRole('button', { name: 'Print a report' }));
  expect(print).toHaveBeenCalledTimes(1);
});
