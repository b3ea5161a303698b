import { beforeEach, expect, jest, test } from '@jest/globals';
import type { ReviewPolicy } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { ReviewPolicyPage } from './ReviewPolicyPage.tsx';

const policy: ReviewPolicy = {
  fourEyes: 'off',
  reasons: { approved: ['Fine'], rejected: ['Forged', 'Expired'], resubmission_requested: [] },
};
const setReviewPolicy = jest.fn((next: ReviewPolicy) => Promise.resolve(next));

beforeEach(() => {
  setReviewPolicy.mockClear();
});

const open = async () => {
  const desk = { reviewPolicy: () => Promise.resolve(policy), setReviewPolicy };
  renderDesk(<ReviewPolicyPage />, { role: 'admin', desk });
  return screen.findByRole<HTMLButtonElement>('button', { name: 'Save…' });
};
const part = (name: string) => within(screen.getByRole('region', { name }));

test('says each change in words, and changes nothing before that is confirmed', async () => {
  const save = await open();
  expect(save.disabled).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: /^High risk needs a second person/ }));
  await userEvent.click(part('Reasons for rejecting').getByRole('button', { name: 'Move reason 2 up' }));
  await userEvent.click(part('Reasons for approving').getByRole('button', { name: 'Delete reason 1' }));
  await userEvent.click(
    part('Reasons for asking for resubmission').getByRole('button', { name: 'Add a reason' }),
  );
  await userEvent.keyboard('Blurred');
  await userEvent.click(save);
  const dialog = await screen.findByRole('dialog');
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'From “One person decides” to “High risk needs a second person”.',
    'Approved: “Fine” is no longer offered.',
    'Rejected: the reasons are offered in another order.',
    'Resubmission: “Blurred” is offered.',
  ]);
  expect(setReviewPolicy).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Change the rules' }));
  await waitFor(() =>
    expect(setReviewPolicy.mock.calls[0]?.[0]).toEqual({
      fourEyes: 'high_risk',
      reasons: { approved: [], rejected: ['Expired', 'Forged'], resubmission_requested: ['Blurred'] },
    }),
  );
});

test('moving says where a reason is now, and keeps the focus on the button', async () => {
  await open();
  const rejecting = part('Reasons for rejecting');
  const up = rejecting.getByRole('button', { name: 'Move reason 2 up' });
  await userEvent.click(up);
  rejecting.getByText('Now in place 1 of 2');
  expect(document.activeElement).toBe(up);
  expect(up.getAttribute('aria-label')).toBe('Move reason 1 up');
  expect(up.getAttribute('aria-disabled')).toBe('true');
});

test('takes no reason twice, and none that is empty', async () => {
  const save = await open();
  const rejecting = part('Reasons for rejecting');
  await userEvent.click(rejecting.getByRole('button', { name: 'Add a reason' }));
  const added = rejecting.getByLabelText('Reason 3');
  expect(document.activeElement).toBe(added);
  expect(added.getAttribute('aria-invalid')).toBe('false');
  expect(save.disabled).toBe(true);
  await userEvent.keyboard('Forged ');
  expect(rejecting.getAllByText('This reason is in the list already.')).toHaveLength(2);
  expect(save.disabled).toBe(true);
  await userEvent.keyboard('by hand');
  expect(save.disabled).toBe(false);
});
