import { visuallyHidden } from '../shared/visuallyHidden.ts';

/** A table whose rows are blocks of labelled lines on a phone, without the head. The last cell holds what can be done. */
export const cardTable = {
  '& td': { verticalAlign: 'top', py: 1.25 },
  '& tr:last-child td': { borderBottom: 0 },
  '@media (max-width: 800px)': {
    '& thead': visuallyHidden,
    '& tbody tr': {
      display: 'block',
      position: 'relative',
      py: 1.25,
      borderBottom: 1,
      borderColor: 'divider',
    },
    '& tbody tr:last-child': { borderBottom: 0 },
    '& td': {
      display: 'flex',
      gap: 1,
      minWidth: 0,
      maxWidth: 'none',
      py: 0.5,
      border: 0,
      overflowWrap: 'anywhere',
    },
    '& td[data-label]::before': { content: 'attr(data-label)', flex: '0 0 7.5rem', color: 'text.secondary' },
    '& td:first-of-type': { pr: 11 },
    '& td:last-of-type': { position: 'absolute', insetBlockStart: 8, insetInlineEnd: 4, p: 0.5 },
  },
} as const;
