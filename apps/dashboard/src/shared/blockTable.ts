import { visuallyHidden } from './visuallyHidden.ts';

/** A table of which each row is a block of lines on a phone: cells name themselves by `data-label`, the head is only heard. */
export const blockTable = {
  '& td': { verticalAlign: 'top', py: 1.25 },
  '& tr:last-child td': { borderBottom: 0 },
  '@media (max-width: 700px)': {
    '& thead': visuallyHidden,
    '& tbody tr': { display: 'block', py: 1, borderBottom: 1, borderColor: 'divider' },
    '& tbody tr:last-child': { borderBottom: 0 },
    '& td': {
      display: 'flex',
      flexDirection: 'row',
      gap: 1,
      minWidth: 0,
      py: 0.5,
      border: 0,
      textAlign: 'start',
      overflowWrap: 'anywhere',
    },
    '& td:empty': { display: 'none' },
    '& td::before': { content: 'attr(data-label)', flex: '0 0 6rem', color: 'text.secondary' },
  },
};
