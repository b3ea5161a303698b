import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Preferences, SavedView } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { useCurrentView } from '../views/useCurrentView.ts';
import { DisplayButton } from './DisplayButton.tsx';

const setPreferences = jest.fn((preferences: Preferences) => Promise.resolve(preferences));
const view: SavedView = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Gulf',
  owner: 'Mwajuma Hassan',
  mine: true,
  shared: false,
  filter: { country: ['QA'] },
  recentDays: null,
  sort: 'requestedAt',
  order: 'desc',
  columns: ['applicant', 'verdict'],
};

beforeEach(() => void setPreferences.mockClear());

const Columns = () => {
  const { columns, changed } = useCurrentView();
  return <p>{`${columns.join(' ')}${changed ? ', changed' : ''}`}</p>;
};

const open = async (address: string, preferences: Preferences = {}) => {
  const shown = renderDesk(
    <>
      <DisplayButton />
      <Columns />
    </>,
    {
      address,
      session: { preferences },
      desk: { views: () => Promise.resolve({ data: [view] }), setPreferences },
    },
  );
  await screen.findByText(preferences.columns ? 'applicant country' : /^applicant/);
  await userEvent.click(screen.getByRole('button', { name: 'Display' }));
  return { ...shown, dialog: await screen.findByRole('dialog', { name: 'Display' }) };
};
const apply = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: 'Apply' }));

test('columns, density and times become preferences of the reader, all at once', async () => {
  const { dialog } = await open('/verifications', {
    columns: ['applicant', 'country'],
    shortcuts: false,
  });
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Decision' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Move Country up' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Compact' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Date and time' }));
  expect(setPreferences).not.toHaveBeenCalled();
  await apply(dialog);
  expect(setPreferences.mock.calls).toEqual([
    [
      {
        columns: ['country', 'applicant', 'decision'],
        density: 'compact',
        times: 'absolute',
        shortcuts: false,
      },
    ],
  ]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('where a column has gone is said, its button keeps the focus, and at the end it goes no further', async () => {
  const { dialog } = await open('/verifications', { columns: ['applicant', 'country'] });
  const up = within(dialog).getByRole('button', { name: 'Move Country up' });
  await userEvent.click(up);
  within(dialog).getByText('Country: place 1 of 13');
  expect(document.activeElement).toBe(up);
  expect(up.getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{Enter}');
  within(dialog).getByText('Country: place 1 of 13');
});

test('the applicant cannot be left out', async () => {
  const { dialog } = await open('/verifications');
  const box = within(dialog).getByRole<HTMLInputElement>('checkbox', { name: /Applicant/ });
  expect(box.disabled && box.checked).toBe(true);
});

test('the order is chosen here too, also by what has no column', async () => {
  const { dialog, place } = await open('/verifications');
  await userEvent.selectOptions(within(dialog).getByLabelText('Order by'), 'E-mail');
  await userEvent.selectOptions(within(dialog).getByLabelText('Direction'), 'Smallest or earliest first');
  await apply(dialog);
  await waitFor(() => expect(place.search).toBe('?sort=email&order=asc'));
});

test('the columns of a view stay with it: the reader’s own are left alone, and the view has changed', async () => {
  const { dialog } = await open(`/verifications?country=QA&view=${view.id}`);
  within(dialog).getByText(/They stay with the view “Gulf”/);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Reference' }));
  await apply(dialog);
  await screen.findByText('applicant verdict reference, changed');
  expect(setPreferences.mock.calls[0]?.[0].columns).toBeUndefined();
});
