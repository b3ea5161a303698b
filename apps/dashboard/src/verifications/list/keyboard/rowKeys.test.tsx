import { beforeEach, expect, jest, test } from '@jest/globals';
import type { VerificationPage, VerificationRow } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeStream } from '../../../../test/fakeStream.ts';
import { Link, Route, Routes } from 'react-router-dom';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenRow } from '../../../../test/specimenRow.ts';
import { ListBody } from '../ListBody.tsx';

const rows = [1, 2, 3, 4].map((n) => specimenRow(n));
const getList = jest.fn(
  (_resource: string, { pagination }: { pagination: { page: number; perPage: number } }) => {
    const { page, perPage } = pagination;
    const data: VerificationRow[] = rows.slice((page - 1) * perPage, page * perPage);
    return Promise.resolve<VerificationPage>({ data, total: rows.length });
  },
);
const recheckMany = jest.fn((ids: string[]) => Promise.resolve({ accepted: ids, skipped: [] }));

const scrollIntoView = jest.fn();
Element.prototype.scrollIntoView = scrollIntoView;

beforeEach(() => {
  fakeStream();
  scrollIntoView.mockClear();
  recheckMany.mockClear();
});

const open = async (shortcuts = true) => {
  const view = renderDesk(
    <main>
      <ListBody wide={false} drawer={false} />
      <button>Elsewhere</button>
    </main>,
    {
      address: '/verifications?perPage=2',
      session: { preferences: { shortcuts } },
      desk: { getList, recheckMany, views: () => Promise.resolve({ data: [] }) },
    },
  );
  await screen.findByText('specimen.2@example.com');
  return view;
};
const focused = () => document.activeElement?.textContent;

test('j and k move the focus from link to link, and Enter or o opens the case', async () => {
  const { place } = await open();
  await userEvent.keyboard('j');
  expect(focused()).toContain('specimen.1@example.com');
  await userEvent.keyboard('j');
  expect(focused()).toContain('specimen.2@example.com');
  await userEvent.keyboard('k');
  expect(document.activeElement?.getAttribute('href')).toBe(`/verifications/${rows[0]?.id}/show`);
  await userEvent.keyboard('o');
  expect(place.pathname).toBe(`/verifications/${rows[0]?.id}/show`);
});

test('past the last row comes the first of the next page, and back', async () => {
  const { place } = await open();
  await userEvent.keyboard('jjj');
  await waitFor(() => expect(focused()).toContain('specimen.3@example.com'));
  expect(place.search).toBe('?page=2&perPage=2');
  await userEvent.keyboard('k');
  await waitFor(() => expect(focused()).toContain('specimen.2@example.com'));
});

const Desk = () => (
  <Routes>
    <Route path="/verifications" element={<ListBody wide={false} drawer={false} />} />
    <Route path="*" element={<Link to="/verifications?perPage=2">Back</Link>} />
  </Routes>
);

test('back from a case, its row is in sight, and the next key goes on from it', async () => {
  renderDesk(<Desk />, {
    address: '/verifications?perPage=2',
    desk: { getList, views: () => Promise.resolve({ data: [] }) },
  });
  await userEvent.click(await screen.findByText('specimen.2@example.com'));
  await userEvent.click(await screen.findByRole('link', { name: 'Back' }));
  await waitFor(() => expect(scrollIntoView.mock.contexts).toHaveLength(1));
  expect((scrollIntoView.mock.contexts[0] as Element).textContent).toContain('specimen.2@example.com');
  await userEvent.keyboard('k');
  expect(focused()).toContain('specimen.1@example.com');
});

test('x chooses the row, and choosing goes on over pages', async () => {
  await open();
  await userEvent.keyboard('jx');
  await screen.findByText('1 selected');
  await userEvent.keyboard('jj');
  await waitFor(() => expect(focused()).toContain('specimen.3@example.com'));
  await userEvent.keyboard('x');
  await screen.findByText('2 selected');
  await userEvent.keyboard('x');
  await screen.findByText('1 selected');
});

test('a key acts upon the row under the keyboard where none is chosen', async () => {
  await open();
  await userEvent.keyboard('jjc');
  const dialog = await screen.findByRole('dialog', { name: 'Re-check 1 verification?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Re-check' }));
  await waitFor(() => expect(recheckMany).toHaveBeenCalledWith([specimenRow(2).id]));
});

test('once the focus has gone elsewhere on the page, a key acts upon nothing', async () => {
  await open();
  await userEvent.keyboard('j');
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  await userEvent.keyboard('c');
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.keyboard('j');
  expect(focused()).toContain('specimen.1@example.com');
});

test('switched off, single keys do nothing', async () => {
  await open(false);
  await userEvent.keyboard('jx');
  expect(document.activeElement).toBe(document.body);
  expect(screen.queryByText('1 selected')).toBeNull();
});
