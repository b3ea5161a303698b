import { blockTable } from '../../../../shared/blockTable.ts';

/** Both answers get the same room; fields' names wrap rather than push them off the page. */
export const differenceTable = {
  ...blockTable,
  tableLayout: 'fixed',
  '& thead th:nth-of-type(1)': { width: '28%' },
  '& thead th:nth-of-type(2)': { width: '7.5rem' },
  '& td, & th': { px: 1, py: 0.75, verticalAlign: 'top', overflowWrap: 'anywhere' },
  '& tr:last-child > *': { borderBottom: 0 },
  '@media (max-width: 700px)': {
    ...blockTable['@media (max-width: 700px)'],
    display: 'block',
    '& tbody': { display: 'block' },
    '& tbody th': { display: 'block', px: 0, pb: 0.25, border: 0 },
    '& tbody td': { px: 0, py: 0.25 },
    '& td[colspan]::before': { content: 'none' },
  },
} as const;
