/** A table of few numbers: rows without much air, numbers at the end of their column, no line below the last row. */
export const plainTable = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { px: 0, py: 0.75, borderBottom: 1, borderColor: 'divider', verticalAlign: 'baseline' },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
  '& thead th': {
    pt: 0,
    fontSize: '0.75rem',
    fontWeight: 600,
    color: 'text.secondary',
    whiteSpace: 'nowrap',
  },
  '& th': { fontWeight: 500, textAlign: 'start' },
  '& th + th, & td': { paddingInlineStart: 2, textAlign: 'end' },
  // Room to hit a single digit, taken from the cell's own.
  '& a': { display: 'inline-block', maxWidth: '100%', py: '3px', my: '-3px' },
  '& td a': { maxWidth: 'none', px: 1, mx: -1 },
  '& caption': { captionSide: 'top' },
} as const;

/** The same where a row's head is tall: a name of several lines, with a bar below. */
export const barTable = { ...plainTable, '& tbody > tr > *': { verticalAlign: 'top' } } as const;
