import { beforeEach, expect, jest, test } from '@jest/globals';
import type { ReviewPolicy } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { problem } from '../../../../test/problem.ts';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenRow } from '../../../../test/specimenRow.ts';
import type { DeskDataProvider } from '../../../api/dataProvider.ts';
import { AssignSelected } from './AssignSelected.tsx';
import { DecideSelected } from './DecideSelected.tsx';
import type { Selection } from './useSelection.ts';

const policy: ReviewPolicy = {
  fourEyes: 'rejections',
  reasons: { approved: ['All checks passed'], rejected: ['Forged'], resubmission_requested: [] },
};
const me = accountOf('analyst');
const idsOf = (count: number) => Array.from({ length: count }, (_, n) => specimenRow(n).id);
const accepting = ({ ids }: { ids: string[] }) => Promise.resolve({ accepted: ids, skipped: [] });
const reviewMany = jest.fn<DeskDataProvider['reviewMany']>();
const assignMany = jest.fn<DeskDataProvider['assignMany']>();
const select = jest.fn<Selection['select']>();
const clear = jest.fn<Selection['clear']>();
const desk = {
  reviewMany,
  assignMany,
  reviewPolicy: () => Promise.resolve(policy),
  people: () => Promise.resolve({ data: [{ id: me.id, name: me.name, role: 'analyst' }] }),
};

beforeEach(() => {
  for (const call of [reviewMany, assignMany, select, clear]) call.mockReset();
  reviewMany.mockImplementation(accepting);
  assignMany.mockImplementation(accepting);
});

const open = async (count: number) => {
  const selection: Selection = { ids: idsOf(count), allowed: true, select, clear, toggle: () => {} };
  renderDesk(
    <>
      <DecideSelected selection={selection} />
      <AssignSelected selection={selection} />
    </>,
    { desk },
  );
  await screen.findByRole('button', { name: 'Decide' });
};
const decide = async (keys: string) => {
  await userEvent.keyboard(keys.charAt(0));
  await screen.findByRole('radio', { name: 'Another reason' });
  await userEvent.keyboard(keys.slice(1));
};

test('one reason decides many, a hundred a call', async () => {
  await open(101);
  await decide('r1{Enter}');
  await waitFor(() => expect(clear).toHaveBeenCalledTimes(1));
  expect(reviewMany.mock.calls.map(([{ ids }]) => ids.length)).toEqual([100, 1]);
  expect(reviewMany.mock.calls[1]?.[0]).toEqual({
    ids: idsOf(101).slice(100),
    decision: 'rejected',
    reason: 'Forged',
    comment: null,
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('says what was left out and why, and keeps it chosen', async () => {
  const [first = '', second = '', third = '', fourth = ''] = idsOf(4);
  reviewMany.mockResolvedValue({
    accepted: [first],
    skipped: [
      { id: second, code: 'second_person_needed' },
      { id: third, code: 'already_decided' },
      { id: fourth, code: 'already_decided' },
    ],
  });
  await open(4);
  await decide('a1{Enter}');
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('1 case was decided.');
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['2 have a decision that stands', '1 where you decided first, and another person must']);
  expect(select).toHaveBeenCalledWith([second, third, fourth]);
  expect(clear).not.toHaveBeenCalled();
});

test('a batch that fails leaves the rest chosen and what was done before it standing', async () => {
  reviewMany.mockImplementationOnce(accepting);
  reviewMany.mockRejectedValueOnce(problem(500));
  await open(250);
  await decide('a1{Enter}');
  await screen.findByText(/Stopped: 150 cases were not asked for/);
  screen.getByText('100 cases were decided.');
  expect(select).toHaveBeenCalledWith(idsOf(250).slice(100));
  expect(reviewMany).toHaveBeenCalledTimes(2);
});

test('asks for the decision where none was chosen by its key, and warns of a second person', async () => {
  await open(2);
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
  const dialog = await screen.findByRole('dialog', { name: 'Decide 2 cases' });
  await within(dialog).findByText(/Where the rules ask for a second person/);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Decide' }));
  within(dialog).getByText('Choose a decision.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Resubmission' }));
  await userEvent.type(await within(dialog).findByLabelText(/^Reason in your own words/), 'Blurred{Enter}');
  await waitFor(() =>
    expect(reviewMany.mock.calls[0]?.[0]).toMatchObject({
      decision: 'resubmission_requested',
      reason: 'Blurred',
    }),
  );
});

test('a key assigns them to the reader, once that is confirmed', async () => {
  await open(2);
  await userEvent.keyboard('m');
  const dialog = await screen.findByRole('dialog', { name: 'Assign 2 cases' });
  await within(dialog).findByDisplayValue(`${me.name} (you)`);
  expect(assignMany).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(assignMany).toHaveBeenCalledWith({ ids: idsOf(2), assigneeId: me.id }));
  await waitFor(() => expect(clear).toHaveBeenCalledTimes(1));
});

test('keys act upon nothing while nothing is chosen', async () => {
  await open(0);
  await userEvent.keyboard('arsm');
  expect(screen.queryByRole('dialog')).toBeNull();
});
