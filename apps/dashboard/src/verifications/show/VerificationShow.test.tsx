import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecheckResult, VerificationDetail } from '@desk/contract';
import { act } from 'react';
import { Route, Routes } from 'react-router-dom';
import { fakeStream } from '../../../test/fakeStream.ts';
import { problem } from '../../../test/problem.ts';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenCase } from '../../../test/specimenCase.ts';
import { specimenHistory } from '../../../test/specimenHistory.ts';
import type { DeskDataProvider } from '../../api/dataProvider.ts';
import { LiveCaches } from '../../api/LiveCaches.tsx';
import { VerificationShow } from './VerificationShow.tsx';

const getOne = jest.fn<() => Promise<{ data: VerificationDetail }>>();
const recheck = jest.fn<(id: string) => Promise<RecheckResult>>();
const history = jest.fn<DeskDataProvider['history']>();

/** What an auditor's page asks of the audit log. */
const quietLog = {
  auditEvents: () => Promise.resolve({ data: [], total: 0 }),
  auditActors: () => Promise.resolve({ data: [] }),
};

let stream: ReturnType<typeof fakeStream>;

const openCase = (verification = specimenCase(), role: 'analyst' | 'auditor' = 'analyst') => {
  getOne.mockResolvedValue({ data: verification });
  return renderDesk(
    <>
      <LiveCaches />
      <Routes>
        <Route path="/verifications/:id/show" element={<VerificationShow />} />
      </Routes>
    </>,
    {
      address: `/verifications/${verification.id}/show`,
      role,
      desk: { getOne, recheck, history, ...quietLog },
    },
  );
};

const recheckButton = () => screen.findByRole('button', { name: 'Re-check' });

beforeEach(() => {
  // react-admin prints every error of the API's.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  stream = fakeStream();
  getOne.mockReset();
  recheck.mockReset();
  history.mockReset().mockResolvedValue(specimenHistory());
});

describe('a case’s page', () => {
  test('shows the verdict and, as a fact of its own, that nobody decided yet', async () => {
    openCase();
    await screen.findByRole('heading', { level: 1, name: /அன்பு மாதிரி/ });
    const outcome = screen.getByRole('region', { name: 'Where the case stands' });
    expect(within(outcome).getByText('Provider’s verdict').parentElement?.textContent).toContain('Accepted');
    expect(within(outcome).getByText('Our decision').parentElement?.textContent).toContain('None yet');
  });

  test('says loudly which checks an accepted case never had', async () => {
    openCase(
      specimenCase({
        checks: [
          { name: 'face', result: 'passed' },
          { name: 'dob', result: 'not_performed' },
          { name: 'liveness', result: 'not_performed' },
        ],
      }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('Accepted with 2 checks not performed: Date of birth, liveness');
  });

  test('names the field that the provider refused, and offers no re-check without a reference', async () => {
    openCase(
      specimenCase({
        status: 'rejected',
        verificationStatus: null,
        referenceId: null,
        document: null,
        checks: [],
        providerError: { code: 'BAD_REQUEST', field: 'document.back_image', message: 'Not an image' },
      }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Not an image');
    expect(alert.textContent).toContain('Document, back – document.back_image');
    await screen.findByText(/gave no reference to ask about/);
    expect(screen.queryByRole('button', { name: 'Re-check' })).toBeNull();
  });

  test('tells a case that does not exist from one that could not be loaded', async () => {
    getOne.mockRejectedValue(problem(404));
    const { unmount } = renderDesk(<VerificationShow />, {
      desk: { getOne },
    });
    await screen.findByText('There is no such case');
    unmount();

    getOne.mockRejectedValueOnce(problem(500)).mockResolvedValueOnce({ data: specimenCase() });
    renderDesk(<VerificationShow />, {
      desk: { getOne, history },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: /Anbu Maadhiri/ });
  });

  test('names the three countries, and says in words which is another than declared', async () => {
    openCase(specimenCase({ geolocation: { country_code: 'QAT' } }));
    const outcome = await screen.findByRole('region', { name: 'Where the case stands' });
    const said = (name: string) => within(outcome).getByText(name).nextElementSibling?.textContent;
    expect([said('Country declared'), said('On the document'), said('Of the network')]).toEqual([
      'India',
      'India',
      'Qatarother than declared',
    ]);
  });

  test('tells the decision that counts with who, when and why, and that a second one is awaited', async () => {
    const review = {
      decision: 'rejected' as const,
      reason: 'Altered document',
      comment: null,
      reviewedBy: 'analyst@example.com',
      reviewedAt: '2026-11-20T12:00:00.000Z',
      firstReviewedBy: null,
    };
    openCase(specimenCase({ review, reviewDecision: 'rejected', reviewStage: 'awaiting_second' }));
    const outcome = await screen.findByRole('region', { name: 'Where the case stands' });
    const decision = within(outcome).getByText('Our decision').nextElementSibling?.textContent;
    expect(decision).toMatch(/^RejectedAwaiting a second decisionAltered documentanalyst@example.com · /);
  });

  test('takes over a change that was announced, and says so', async () => {
    const open = specimenCase({ status: 'in_progress', verificationStatus: null });
    openCase(open);
    await screen.findByText('In progress');
    expect(screen.queryByText('Updated just now')).toBeNull();

    getOne.mockResolvedValue({ data: specimenCase({ verificationStatus: 'declined' }) });
    act(() => void stream.say({ id: open.id, status: 'completed', verificationStatus: 'declined' }));
    await screen.findByText('Declined');
    await screen.findByText('Updated just now');
    expect(history).toHaveBeenCalledTimes(2);
  });

  test('does not mind changes of other cases', async () => {
    openCase();
    await recheckButton();
    const other = '11111111-1111-4111-8111-111111111111';
    act(() => void stream.say({ id: other, status: 'completed', verificationStatus: 'declined' }));
    await waitFor(() => expect(history).toHaveBeenCalled());
    expect(getOne).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Updated just now')).toBeNull();
  });
});

describe('re-check', () => {
  test('is offered without a reference only where the case was parked before it was ever sent', async () => {
    const unsent = { status: 'queued', referenceId: null, verificationStatus: null } as const;
    const parked = { message: '', action: '', fields: [], caseIds: [] };
    openCase(specimenCase({ ...unsent, findings: [{ ...parked, code: 'parked', severity: 'warning' }] }));
    await recheckButton();
    cleanup();
    openCase(specimenCase(unsent));
    await screen.findByText(/Cannot be re-checked/);
    expect(screen.queryByRole('button', { name: 'Re-check' })).toBeNull();
  });

  test('asks once however often it is pressed, and shows what changed until dismissed', async () => {
    let answer: (result: RecheckResult) => void = () => undefined;
    recheck.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    openCase();
    await userEvent.click(await recheckButton());
    const asking = await screen.findByRole('button', { name: /Asking the provider/ });
    // Not disabled, which would lose the focus.
    expect(asking.getAttribute('aria-disabled')).toBe('true');
    asking.click();
    expect(recheck).toHaveBeenCalledTimes(1);

    const verification = specimenCase({
      verificationStatus: 'declined',
      declinedReasons: ['Document is expired'],
    });
    act(() => answer({ verification, changed: true }));
    await screen.findByText('2 fields changed:');
    const row = screen.getByRole('row', { name: /Provider’s verdict/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Accepted', 'Declined']);

    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('2 fields changed:')).toBeNull();
    const outcome = screen.getByRole('region', { name: 'Where the case stands' });
    expect(outcome.textContent).toContain('Declined');
  });

  test('is asked for by its key, and not where there is nothing to ask about', async () => {
    recheck.mockResolvedValue({ verification: specimenCase(), changed: false });
    const { unmount } = openCase();
    await recheckButton();
    await userEvent.keyboard('c');
    await waitFor(() => expect(recheck).toHaveBeenCalledTimes(1));
    unmount();
    openCase(specimenCase({ referenceId: null }));
    await screen.findByText(/gave no reference to ask about/);
    await userEvent.keyboard('c');
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  test('says that nothing changed', async () => {
    recheck.mockResolvedValue({ verification: specimenCase(), changed: false });
    openCase();
    await userEvent.click(await recheckButton());
    await screen.findByText('No change: the provider gave the same answer.');
  });

  test('says when the answer differs only where the page does not show it', async () => {
    recheck.mockResolvedValue({ verification: specimenCase(), changed: true });
    openCase();
    await userEvent.click(await recheckButton());
    await screen.findByText(/differs from the one before/);
  });

  test('says in plain words why the provider gave none, keeps the case and reads the history again', async () => {
    recheck.mockRejectedValue(problem(502, { code: 'provider_timed_out' }));
    openCase();
    await userEvent.click(await recheckButton());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The provider did not answer in time. The case is as it was');
    await waitFor(() => expect(history).toHaveBeenCalledTimes(2));
  });

  test('says that the provider is being asked already', async () => {
    recheck.mockRejectedValue(problem(409, { code: 'check_under_way' }));
    openCase();
    await userEvent.click(await recheckButton());
    expect((await screen.findByRole('alert')).textContent).toContain('being asked about this case right now');
  });

  test('is not offered to an auditor', async () => {
    openCase(specimenCase(), 'auditor');
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(history).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: 'Re-check' })).toBeNull();
  });
});
