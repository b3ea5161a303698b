import type { VerificationPage } from '@desk/contract';
import Box from '@mui/material/Box';
import { useDeferredValue, type RefObject } from 'react';
import { useRowCursor } from './keyboard/useRowCursor.ts';
import { ListPager } from './ListPager.tsx';
import { VerificationCards } from './rows/VerificationCards.tsx';
import { VerificationTable } from './rows/VerificationTable.tsx';
import { SelectionBar } from './select/SelectionBar.tsx';
import type { Selection } from './select/useSelection.ts';
import { useCurrentView } from './views/useCurrentView.ts';

/** Rows of the filter before, while the new ones are on their way: pale once that takes long enough to be taken for the answer. */
const outdated = { opacity: 0.4, transition: 'opacity 150ms 250ms' };

/** So many come at once, more than a screen shows; the others of a page of 100 right after them. */
const AT_ONCE = 25;

/** A page's rows with the keyboard among them, the other pages, and what can be done with the chosen cases. */
export const ListRows = (props: {
  page: VerificationPage;
  changed: ReadonlySet<string>;
  selection: Selection;
  /** As a table, which scrolls by itself; else as cards, which scroll with the page. */
  wide: boolean;
  /** Around the rows. */
  area: RefObject<HTMLDivElement | null>;
  lastPage: number;
  /** Whether the rows are those that were asked for. */
  settled: boolean;
}) => {
  const { page, changed, selection, wide, area, lastPage, settled } = props;
  const { total } = page;
  // Drawn in slices, between which the page answers: a hundred rows at once would keep it for half a second.
  const rows = useDeferredValue(page.data, page.data.slice(0, AT_ONCE));
  const drawn = settled && rows === page.data;
  const { columns } = useCurrentView();
  const { current, events } = useRowCursor({ area, rows, lastPage, settled: drawn });
  const shown = { rows, changed, current, selection };
  return (
    <>
      <Box
        ref={area}
        {...events}
        sx={{ minHeight: 0, ...(wide && { overflow: 'auto' }), ...(drawn ? { opacity: 1 } : outdated) }}
      >
        {wide ? <VerificationTable {...shown} columns={columns} /> : <VerificationCards {...shown} />}
      </Box>
      <ListPager total={total} shown={rows.length} />
      <SelectionBar selection={selection} rows={rows} total={total} current={current} />
    </>
  );
};
