import type { Preferences } from '@desk/contract';

/** Pixels of a row: two lines and room around them, or two lines. */
const HEIGHTS = { comfortable: 54, compact: 42 } as const;

/** Columns as wide as they say; the table's head stays while the rows scroll below it. */
export const tableStyle = (density: Preferences['density'] = 'comfortable', width: number) => ({
  tableLayout: 'fixed',
  minWidth: width,
  '& .MuiTableCell-root': {
    px: 1,
    py: density === 'compact' ? 0.25 : 0.75,
    height: HEIGHTS[density],
    overflow: 'hidden',
  },
  '& thead .MuiTableCell-root': { height: 38, backgroundColor: 'background.paper' },
  '& .MuiTableCell-root.select': {
    width: 34,
    paddingInlineStart: 1.5,
    paddingInlineEnd: 0,
    overflow: 'visible',
  },
  '& tbody tr': { cursor: 'pointer' },
  // The focus, coming to a row from above, must not hide it below the head.
  '& tbody a, & tbody input': { scrollMarginTop: 56, scrollMarginBottom: 16 },
  '& tbody tr:last-child td': { borderBottom: 0 },
});
