import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Preferences } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeStream } from '../../../../test/fakeStream.ts';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenRow } from '../../../../test/specimenRow.ts';
import { ListBody } from '../ListBody.tsx';

beforeEach(() => void fakeStream());

const me = accountOf('analyst').id;
const other = '00000000-0000-4000-8000-0000000000bb';

const open = (rows = [specimenRow(1)], preferences: Preferences = {}, address = '/verifications') => {
  const getList = jest.fn(() => Promise.resolve({ data: rows, total: rows.length }));
  const desk = renderDesk(<ListBody wide drawer={false} />, {
    address,
    session: { preferences },
    desk: {
      getList,
      views: () => Promise.resolve({ data: [] }),
      people: jest.fn(() =>
        Promise.resolve({ data: [{ id: other, name: 'Nadia Specimen', role: 'analyst' }] }),
      ),
    },
  });
  return { ...desk, getList };
};

const heads = async () =>
  (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent).slice(1);

test('shows the columns that the reader chose, in their order, the applicant always', async () => {
  open([specimenRow(1)], { columns: ['reference', 'verdict'] });
  expect(await heads()).toEqual(['Applicant', 'Reference', 'Verdict']);
});

test('a head sorts, first in the direction that is mostly meant, then in the other', async () => {
  const { place } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Face match' }));
  await waitFor(() => expect(place.search).toBe('?sort=faceMatchConfidence'));
  expect(screen.getByRole('columnheader', { name: 'Face match' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Face match' }));
  await waitFor(() => expect(place.search).toBe('?sort=faceMatchConfidence&order=asc'));
});

test('rows that stay while others are on their way are not drawn again', async () => {
  const row = specimenRow(1);
  const email = jest.fn(() => 'specimen.1@example.com');
  Object.defineProperty(row, 'email', { get: email, enumerable: true });
  const { place, getList } = open([row]);
  await screen.findByText('specimen.1@example.com');
  getList.mockReturnValue(new Promise(() => undefined));
  email.mockClear();
  await userEvent.click(screen.getByRole('button', { name: 'Face match' }));
  await waitFor(() => expect(place.search).toBe('?sort=faceMatchConfidence'));
  await screen.findByRole('progressbar');
  expect(email).not.toHaveBeenCalled();
});

test('what the API cannot sort by has no button', async () => {
  open();
  const head = await screen.findByRole('columnheader', { name: 'Reasons and findings' });
  expect(within(head).queryByRole('button')).toBeNull();
});

test('a click anywhere in a row opens its case, but for its box', async () => {
  const { place } = open();
  const row = (await screen.findByText('specimen.1@example.com')).closest('tr') as HTMLElement;
  await userEvent.click(within(row).getByRole('checkbox'));
  expect(place.pathname).toBe('/verifications');
  await userEvent.click(within(row).getByText('India'));
  expect(place.pathname).toBe(`/verifications/${specimenRow(1).id}/show`);
});

test('says where a decision stands below the verdict, and who has the case', async () => {
  open([
    specimenRow(1, {
      status: 'completed',
      verificationStatus: 'declined',
      needsReview: true,
      assigneeId: me,
    }),
    specimenRow(2, { reviewStage: 'awaiting_second', needsReview: true, assigneeId: other }),
    specimenRow(3, { status: 'completed', verificationStatus: 'accepted' }),
  ]);
  const [, first, second, third] = await screen.findAllByRole('row');
  within(first as HTMLElement).getByText('Needs a review');
  within(first as HTMLElement).getByText('Me');
  within(second as HTMLElement).getByText('In progress');
  within(second as HTMLElement).getByText('Second awaited');
  await within(second as HTMLElement).findByText('Nadia Specimen');
  expect(within(second as HTMLElement).queryByText('Needs a review')).toBeNull();
  within(third as HTMLElement).getByText('Assigned to nobody');
  expect(within(third as HTMLElement).queryByText('Needs a review')).toBeNull();
});

test('a column of its own for the status or the decision takes them out of the verdict', async () => {
  open([specimenRow(1, { needsReview: true })], {
    columns: ['applicant', 'verdict', 'status', 'decision'],
  });
  await screen.findByText('specimen.1@example.com');
  expect(screen.getAllByText('In progress')).toHaveLength(1);
  expect(within(screen.getByRole('table')).getAllByText('Needs a review')).toHaveLength(1);
});

test('of many findings the gravest is named, the others are counted', async () => {
  open([specimenRow(1, { findings: ['mrz_repaired', 'document_expired', 'stalled'] })]);
  await screen.findByText('Document expired');
  screen.getByText('+ 2 more');
  expect(screen.queryByText('MRZ repaired to be read')).toBeNull();
});
