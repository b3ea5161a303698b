import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ReviewPolicy, ReviewRecord, Role, VerificationDetail } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CaseOf } from '../../../../test/CaseOf.tsx';
import { problem } from '../../../../test/problem.ts';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { specimenReview } from '../../../../test/specimenReview.ts';
import type { DeskDataProvider } from '../../../api/dataProvider.ts';
import { DecisionPanel } from './DecisionPanel.tsx';

const me = accountOf('analyst');
const other = { id: '00000000-0000-4000-8000-0000000000bb', name: 'Asha Colleague', role: 'analyst' };
const policy: ReviewPolicy = {
  fourEyes: 'off',
  reasons: {
    approved: ['All checks passed', 'Second look was fine'],
    rejected: ['Forged'],
    resubmission_requested: ['Blurred'],
  },
};
const getOne = jest.fn<() => Promise<{ data: VerificationDetail }>>();
const review = jest.fn<DeskDataProvider['review']>();
const withdrawReview = jest.fn<DeskDataProvider['withdrawReview']>();
const takeNext = jest.fn<DeskDataProvider['takeNext']>();
const reviewPolicy = jest.fn(() => Promise.resolve(policy));
const people = () => Promise.resolve({ data: [other] });
const desk = { getOne, review, withdrawReview, takeNext, reviewPolicy, people };

beforeEach(() => {
  for (const call of [getOne, review, withdrawReview, takeNext, reviewPolicy]) call.mockReset();
  reviewPolicy.mockResolvedValue(policy);
});

const open = async (verification: VerificationDetail, role: Role = 'analyst') => {
  getOne.mockResolvedValue({ data: verification });
  const view = renderDesk(<CaseOf part={DecisionPanel} />, { role, desk });
  await screen.findByRole('heading', { name: 'Decision' });
  return view;
};
const press = (keys: string) => userEvent.keyboard(keys);
const panel = () => screen.getByRole('region', { name: 'Decision' });
const mine = (over: Partial<ReviewRecord> = {}) =>
  specimenReview({ reviewedById: me.id, reviewedBy: me.email, ...over });
const decidedBy = (record: ReviewRecord) =>
  specimenCase({
    reviewStage: 'decided',
    reviewDecision: 'approved',
    review: {
      decision: 'approved',
      reason: record.reason ?? '',
      comment: record.comment,
      reviewedBy: record.reviewedBy,
      reviewedAt: record.reviewedAt,
      firstReviewedBy: null,
    },
    reviews: [record],
  });
const sealed = specimenReview({
  decision: null,
  reason: null,
  sealed: true,
  stage: 'awaiting_second',
});
const half = specimenCase({ reviewStage: 'awaiting_second', needsReview: true, reviews: [sealed] });

describe('deciding', () => {
  test.each([
    ['outlives the page, as at the end of a session', '', 'Called'],
    ['goes when it is put away', '{Escape}', ''],
  ])('what is said beside a decision %s', async (_what, key, kept) => {
    const opened = async () => {
      const page = await open(specimenCase());
      await screen.findByRole('button', { name: /^Approve/ });
      await press('a');
      const reason = await screen.findByRole('radio', { name: 'Second look was fine' });
      return { page, reason, comment: screen.getByRole('textbox', { name: /^Comment/ }) };
    };
    const { page, comment } = await opened();
    await press('2');
    await userEvent.type(comment, `Called${key}`);
    page.unmount();
    const again = await opened();
    expect(again.comment).toHaveProperty('value', kept);
    expect(again.reason).toHaveProperty('checked', kept !== '');
  });

  test('takes three keys: the decision, its reason, and Enter', async () => {
    review.mockResolvedValue(decidedBy(mine()));
    await open(specimenCase());
    await screen.findByRole('button', { name: /^Approve/ });
    await press('a');
    await screen.findByRole('radio', { name: 'Second look was fine' });
    await press('2{Enter}');
    const told = await screen.findByText('Approved. The case is decided.');
    expect(review).toHaveBeenCalledTimes(1);
    expect(review).toHaveBeenCalledWith(specimenCase().id, {
      decision: 'approved',
      reason: 'Second look was fine',
      comment: null,
      after: null,
    });
    await waitFor(() => expect(document.activeElement).toBe(told));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a reason’s key counts though the reasons are still on their way', async () => {
    let arrive = (_policy: ReviewPolicy) => {};
    reviewPolicy.mockReturnValue(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    await open(specimenCase());
    await screen.findByRole('button', { name: /^Approve/ });
    await press('a2');
    arrive(policy);
    const second = await screen.findByRole<HTMLInputElement>('radio', { name: 'Second look was fine' });
    await waitFor(() => expect(second.checked).toBe(true));
    expect(document.activeElement).toBe(second);
  });

  test('asks for a reason first', async () => {
    await open(specimenCase());
    await userEvent.click(await screen.findByRole('button', { name: /^Reject/ }));
    await screen.findByRole('radio', { name: 'Forged' });
    await press('{Enter}');
    await screen.findByText('Choose a reason, or give another one.');
    expect(review).not.toHaveBeenCalled();
  });

  test('takes another reason, and a comment, in free words', async () => {
    review.mockResolvedValue(decidedBy(mine()));
    await open(specimenCase());
    await screen.findByRole('button', { name: /^Reject/ });
    await press('r');
    await screen.findByRole('radio', { name: 'Forged' });
    await press('0');
    const own = await screen.findByLabelText(/^Reason in your own words/);
    expect(document.activeElement).toBe(own);
    // Digits are text in there.
    await press('Seen 2 times');
    await userEvent.type(screen.getByLabelText('Comment (optional)'), ' One.{Enter}Two. ');
    await press('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(review).toHaveBeenCalledTimes(1));
    expect(review.mock.calls[0]?.[1]).toMatchObject({
      decision: 'rejected',
      reason: 'Seen 2 times',
      comment: 'One.\nTwo.',
    });
  });

  test('says what it does and what speaks against it, by the rules', async () => {
    reviewPolicy.mockResolvedValue({ ...policy, fourEyes: 'high_risk' });
    await open(
      specimenCase({ verificationStatus: 'declined', unperformedChecks: ['name'], failedChecks: ['face'] }),
    );
    await userEvent.click(await screen.findByRole('button', { name: /^Approve/ }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/first of two decisions: another person is asked/);
    within(dialog).getByText('Against the provider’s verdict: it declined this case.');
    within(dialog).getByText('1 check failed: Selfie is usable');
    within(dialog).getByText('1 check was not performed: Name');
  });

  test('stays open with what the API found wrong, at its field', async () => {
    review.mockRejectedValue(problem(400, { errors: [{ field: 'reason', message: 'Too long' }] }));
    await open(specimenCase());
    await screen.findByRole('button', { name: /^Approve/ });
    await press('a');
    await screen.findByRole('radio', { name: 'All checks passed' });
    await press('1{Enter}');
    await screen.findByText('Too long');
    expect(screen.getByRole('dialog')).toBeDefined();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('goes on to the next case where that was asked for', async () => {
    review.mockResolvedValue(decidedBy(mine()));
    takeNext.mockResolvedValue({ ids: ['00000000-0000-4000-8000-000000000009'] });
    const { place } = await open(specimenCase());
    await userEvent.click(await screen.findByRole('button', { name: /^Approve/ }));
    await userEvent.click(await screen.findByRole('radio', { name: 'All checks passed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Approve and take the next' }));
    await waitFor(() =>
      expect(place.pathname).toBe('/verifications/00000000-0000-4000-8000-000000000009/show'),
    );
  });
});

test('somebody who was faster is shown, nothing is recorded, and confirming again is about theirs', async () => {
  const theirs = specimenReview({ decision: 'rejected', reason: 'Forged' });
  review.mockRejectedValueOnce(problem(409, { code: 'review_changed' }));
  review.mockResolvedValueOnce(decidedBy(mine()));
  await open(specimenCase());
  await screen.findByRole('button', { name: /^Approve/ });
  await press('a');
  await screen.findByRole('radio', { name: 'All checks passed' });
  getOne.mockResolvedValue({ data: { ...decidedBy(theirs), reviewDecision: 'rejected' } });
  await press('1{Enter}');
  const dialog = screen.getByRole('dialog');
  const notice = await within(dialog).findByText(/was decided while you looked/);
  expect(notice.textContent).toMatch(/Rejected.*Asha Colleague.*Forged/);
  await press('{Enter}');
  await screen.findByText('Approved. The case is decided.');
  expect(review.mock.calls.map(([, { after }]) => after)).toEqual([null, theirs.id]);
});

describe('under four eyes', () => {
  test('who decided first is told that another person must, and is offered nothing but to withdraw', async () => {
    await open({ ...half, reviews: [mine({ stage: 'awaiting_second' })] });
    await within(panel()).findByText(/You cannot: you decided first/);
    within(panel()).getByText(/^You ·/);
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
    await press('a');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Withdraw…' })).toBeDefined();
  });

  test('the second person sees that the first decision is sealed, and may decide', async () => {
    await open(half);
    await within(panel()).findByText(/The first decision is sealed until you have made yours/);
    within(panel()).getByText('Sealed');
    await within(panel()).findByText('Asha Colleague');
    expect(screen.queryByRole('button', { name: 'Withdraw…' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: /^Approve/ }));
    await screen.findByText(/You are the second person/);
  });

  test('a decision that is to be confirmed is told as such', async () => {
    review.mockResolvedValue({ ...half, reviews: [mine({ stage: 'awaiting_second' })] });
    await open(specimenCase());
    await screen.findByRole('button', { name: /^Approve/ });
    await press('a');
    await screen.findByRole('radio', { name: 'All checks passed' });
    await press('1{Enter}');
    await screen.findByText('Recorded. A second person is to decide now.');
  });
});

test('undoing asks why, and keeps both in the history', async () => {
  const record = specimenReview();
  withdrawReview.mockResolvedValue(
    specimenCase({
      reviews: [record, mine({ id: 'w', decision: 'withdrawn', reason: 'A slip', stage: 'open' })],
    }),
  );
  await open(decidedBy(record));
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw…' }));
  await press('{Enter}');
  await screen.findByText('Say why.');
  await userEvent.type(screen.getByLabelText(/^Why it is withdrawn/), 'A slip{Enter}');
  await screen.findByText('Withdrawn. The case is open again.');
  expect(withdrawReview).toHaveBeenCalledWith(specimenCase().id, { reason: 'A slip', after: record.id });
  await userEvent.click(screen.getByRole('button', { name: '2 earlier decisions' }));
  expect(within(panel()).getAllByRole('listitem')[0]?.textContent).toMatch(/Withdrawn.*You.*A slip/);
  expect(within(panel()).getAllByRole('listitem')[1]?.textContent).toMatch(/Approved.*All checks passed/);
});

test('deciding again is offered where a decision stands, and says what becomes of it', async () => {
  await open(decidedBy(specimenReview()));
  const again = await screen.findByRole('button', { name: 'Decide again…' });
  expect(screen.queryByRole('button', { name: /^Reject/ })).toBeNull();
  await userEvent.click(again);
  expect(document.activeElement?.textContent).toMatch(/^Approve/);
  await press('r');
  await screen.findByText(/takes the place of the decision that counts now, which stays in the history/);
});

test('a decision about an answer that the provider has changed since says so', async () => {
  await open({ ...decidedBy(specimenReview()), needsReview: true });
  await screen.findByText(/The provider changed its answer after this decision/);
});

test.each<[string, Role, Partial<VerificationDetail>]>([
  ['an auditor', 'auditor', {}],
  ['whoever opens a purged case', 'admin', { purgedAt: '2026-12-01T00:00:00.000Z' }],
])('%s only reads', async (_who, role, over) => {
  await open({ ...decidedBy(specimenReview({ comment: 'Seen' })), ...over }, role);
  await within(panel()).findByText('Seen');
  expect(within(panel()).queryAllByRole('button')).toEqual([]);
  await press('a');
  expect(screen.queryByRole('dialog')).toBeNull();
});
