import { expect, jest, test } from '@jest/globals';
import { useQueryClient } from '@tanstack/react-query';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FACETS_KEY } from './useFacets.ts';

const facet = (counts: Record<string, number>) => ({
  country: Object.entries(counts).map(([value, count]) => ({ value, count })),
});
const facets = jest.fn<() => Promise<ReturnType<typeof facet>>>();
let refresh: () => void = () => undefined;

const Refresh = () => {
  const client = useQueryClient();
  useEffect(() => {
    refresh = () => void client.invalidateQueries({ queryKey: FACETS_KEY });
  });
  return null;
};

const order = () =>
  within(screen.getByRole('group', { name: 'Country' }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);

test('choices keep their places under the pointer, and take their new ones when it has left', async () => {
  facets.mockResolvedValue(facet({ IN: 9, QA: 4 }));
  renderDesk(
    <>
      <FilterPanel />
      <Refresh />
    </>,
    { desk: { facets } },
  );
  await waitFor(() => expect(order()).toEqual(['India9 cases', 'Qatar4 cases']));
  const india = screen.getByText('India');
  fireEvent.pointerEnter(india.closest('[role=group]')?.parentElement as HTMLElement);
  facets.mockResolvedValue(facet({ DE: 12, QA: 10, IN: 9 }));
  refresh();
  await waitFor(() => expect(order()).toEqual(['India9 cases', 'Qatar10 cases', 'Germany12 cases']));
  fireEvent.pointerLeave(india.closest('[role=group]')?.parentElement as HTMLElement);
  await waitFor(() => expect(order()).toEqual(['Germany12 cases', 'Qatar10 cases', 'India9 cases']));
});
