import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { mono } from '../../../theme/typography.ts';

/** Styled as a whole, since a case may have thousands of cells. */
export const compareStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  lineHeight: 1.4,
  '& th, & td': {
    px: 0.75,
    py: '1px',
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  '& th': { fontWeight: 400, color: 'text.secondary' },
  '& th:first-of-type': { paddingInlineStart: 0 },
  '& tbody th': { pt: '4px' },
  '& thead th': { fontSize: '0.75rem', fontWeight: 600, borderBottom: 1, borderColor: 'divider' },
  '& thead th:first-of-type': { width: '21%' },
  '& thead th:nth-of-type(2)': { width: '14%' },
  '& tbody tr + tr > *': { borderTop: 1, borderColor: 'divider' },
  '& tbody tr:first-of-type td .value': { fontWeight: 600 },
  '& .reading': { position: 'relative', minHeight: 24, lineHeight: '18px', py: '3px' },
  '& .value': { whiteSpace: 'pre-wrap' },
  '& .code .value': { fontFamily: mono, fontSize: '0.75rem' },
  '& button[data-stop]': {
    p: 0,
    width: 24,
    height: 24,
    my: '-3px',
    borderRadius: 1,
    verticalAlign: 'middle',
    '& svg': { fontSize: 16 },
  },
  '& .MuiButton-root': { lineHeight: 1.3, textAlign: 'start', whiteSpace: 'normal' },
  '& .copy': { color: 'text.secondary' },
  // Over the end of the value, so that no column is narrower for a button that is hardly ever seen.
  '@media (hover: hover)': {
    '& .copy': {
      position: 'absolute',
      insetInlineEnd: 0,
      top: 3,
      opacity: 0,
      backgroundColor: 'background.paper',
    },
    '& .copy:hover': { backgroundColor: 'tones.neutral.soft' },
    '& .reading:hover .copy, & .copy:focus-visible': { opacity: 1 },
  },
  '@media screen and (max-width: 700px)': {
    '& thead': visuallyHidden,
    '& tbody tr': { display: 'block', py: 0.75, borderTop: 1, borderColor: 'divider' },
    '& tbody th': { display: 'block', fontWeight: 600, color: 'text.primary' },
    '& tbody td': { display: 'grid', gridTemplateColumns: '5.5rem minmax(0, 1fr)', columnGap: 1 },
    '& tbody td > *': { gridColumn: 2, minWidth: 0 },
    '& tbody td.code': { display: 'block' },
    '& tbody td[data-label]::before': {
      content: 'attr(data-label)',
      py: '3px',
      color: 'text.secondary',
    },
    '& tbody tr + tr > *': { borderTop: 0 },
    '& tbody td.absent': { display: 'none' },
  },
} as const;
