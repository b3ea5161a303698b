import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { VerificationRow } from '@desk/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useStore, type GetListParams } from 'react-admin';
import { Route, Routes, useParams } from 'react-router-dom';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenRow } from '../../../../test/specimenRow.ts';
import { LAST_LIST, LIST_WORDS } from '../../list/lastList.ts';
import { Neighbours } from './Neighbours.tsx';

const getList =
  jest.fn<(resource: string, params: GetListParams) => Promise<{ data: VerificationRow[]; total: number }>>();

const rows = Array.from({ length: 27 }, (_, n) => specimenRow(n + 1));
const idOf = (n: number) => specimenRow(n).id;

beforeEach(() => {
  getList.mockReset().mockImplementation((_resource, { pagination }) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    return Promise.resolve({ data: rows.slice((page - 1) * perPage, page * perPage), total: rows.length });
  });
});

const Case = ({ lastList }: { lastList: string | undefined }) => {
  const { id = '' } = useParams();
  const [kept, keep] = useStore<string | undefined>(LAST_LIST);
  const [, say] = useStore<string>(LIST_WORDS, '');
  if (lastList !== undefined && kept === undefined) {
    return (
      <button
        onClick={() => {
          say('anbu');
          keep(lastList);
        }}
      >
        come from the list
      </button>
    );
  }
  return <Neighbours id={id} />;
};

const open = async (n: number, lastList: string | undefined) => {
  const view = renderDesk(
    <Routes>
      <Route path="/verifications/:id/show" element={<Case lastList={lastList} />} />
    </Routes>,
    { address: `/verifications/${idOf(n)}/show`, desk: { getList } },
  );
  if (lastList !== undefined) {
    await userEvent.click(screen.getByRole('button', { name: 'come from the list' }));
  }
  return view;
};

const enabled = (name: string) => screen.queryByRole('link', { name });

describe('previous and next', () => {
  test('follow the list that the reader came from, with its filter, order and words', async () => {
    const { place } = await open(2, '?status=completed&sort=email&order=asc');
    await screen.findByText('2 of 27');
    expect(getList.mock.lastCall?.[1]).toMatchObject({
      filter: { status: ['completed'], q: 'anbu' },
      sort: { field: 'email', order: 'ASC' },
    });
    await userEvent.click(screen.getByRole('link', { name: 'Next' }));
    await screen.findByText('3 of 27');
    expect(place.pathname).toBe(`/verifications/${idOf(3)}/show`);
    expect(getList).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('k');
    await waitFor(() => expect(place.pathname).toBe(`/verifications/${idOf(2)}/show`));
    await userEvent.keyboard('jj');
    await waitFor(() => expect(place.pathname).toBe(`/verifications/${idOf(4)}/show`));
  });

  test('go over the edges of a page, and stop at the ends of the list with words', async () => {
    const { place } = await open(25, '');
    await screen.findByText('25 of 27');
    await waitFor(() => expect(enabled('Next')).not.toBeNull());
    await userEvent.keyboard('jj');
    await screen.findByText('27 of 27, the last');
    expect(place.pathname).toBe(`/verifications/${idOf(27)}/show`);
    expect(screen.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true);
  });

  test('go back over the edge of the page that the reader was on', async () => {
    await open(26, '?page=2');
    await screen.findByText('26 of 27');
    await waitFor(() => expect(enabled('Previous')).not.toBeNull());
    await userEvent.click(screen.getByRole('link', { name: 'Previous' }));
    await screen.findByText('25 of 27');
  });

  test('are not shown for a case that a link led to, and nothing is asked for', async () => {
    await open(2, undefined);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(getList).not.toHaveBeenCalled();
  });

  test('are not shown for a case that is not on the list', async () => {
    getList.mockResolvedValue({ data: [], total: 0 });
    await open(2, '');
    await waitFor(() => expect(getList).toHaveBeenCalled());
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
