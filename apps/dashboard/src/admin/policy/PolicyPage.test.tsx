import { expect, jest, test } from '@jest/globals';
import type { Policy } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { PolicyPage } from './PolicyPage.tsx';

const policy: Policy = {
  secondFactorRoles: ['admin'],
  maskedRoles: [],
  retentionMonths: 60,
  retentionMonthsByCountry: { IN: 96 },
};
globalThis.fetch = () => Promise.reject(new TypeError('not in this test'));

const setPolicy = jest.fn((next: Policy) => Promise.resolve(next));
const open = async () => {
  setPolicy.mockClear();
  renderDesk(<PolicyPage />, { role: 'admin', desk: { policy: () => Promise.resolve(policy), setPolicy } });
  await screen.findByRole('heading', { name: 'Rules' });
  return screen.findByRole<HTMLButtonElement>('button', { name: 'Save…' });
};

test('says each change in words, and changes nothing before that is confirmed', async () => {
  const save = await open();
  expect(save.disabled).toBe(true);
  await userEvent.click(screen.getByLabelText(/^Analysts see/));
  await userEvent.clear(screen.getByLabelText('Months'));
  await userEvent.type(screen.getByLabelText('Months'), '54');
  await userEvent.click(screen.getByRole('button', { name: 'Remove the time for India' }));
  await userEvent.click(save);
  const dialog = await screen.findByRole('dialog');
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'E-mails and document numbers are covered for analysts.',
    'Cases are kept for 4 years and 6 months instead of 5 years.',
    'Cases from India no longer have a time of their own (8 years).',
  ]);
  expect(within(dialog).getByRole('alert').textContent).toMatch(
    /stood for a week. From then on the desk purges what is due by itself/,
  );
  expect(setPolicy).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Change the rules' }));
  await waitFor(() =>
    expect(setPolicy.mock.calls[0]?.[0]).toEqual({
      secondFactorRoles: ['admin'],
      maskedRoles: ['analyst'],
      retentionMonths: 54,
      retentionMonthsByCountry: {},
    }),
  );
});

test('a country just added is asked for its months, and nothing is wrong yet', async () => {
  const save = await open();
  await userEvent.type(screen.getByLabelText('Add a country'), 'Qatar{ArrowDown}{Enter}');
  const months = screen.getByLabelText('Months for Qatar');
  expect(document.activeElement).toBe(months);
  expect(months.getAttribute('aria-invalid')).toBe('false');
  expect(save.disabled).toBe(true);
  await userEvent.type(months, '0');
  expect(months.getAttribute('aria-invalid')).toBe('true');
});

test.each(['', '0', '1201', '1.5', '5 years'])('takes no %j for months', async (typed) => {
  const save = await open();
  await userEvent.click(screen.getByLabelText(/^Analysts see/));
  expect(save.disabled).toBe(false);
  await userEvent.clear(screen.getByLabelText('Months'));
  if (typed !== '') await userEvent.type(screen.getByLabelText('Months'), typed);
  expect(screen.getByText('A whole number from 1 to 1200')).toBeDefined();
  expect(save.disabled).toBe(true);
});
