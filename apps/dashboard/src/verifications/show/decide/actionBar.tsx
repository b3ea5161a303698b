import GlobalStyles from '@mui/material/GlobalStyles';
import type { Theme } from '@mui/material/styles';

/** As high as the bar: what it would cover can be scrolled to, and what takes the focus is not under it (WCAG 2.4.11). */
const HEIGHT = 64;

/** Beside the case where there is room, else a bar along the bottom of the window. */
export const actionBar = {
  display: { xs: 'flex', md: 'grid' },
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: 1,
  '& > :last-child': { gridColumn: '1 / -1' },
  '& > button': {
    flex: '1 1 auto',
    minHeight: { xs: 44, md: 36 },
    px: { xs: 0.5, md: 1.25 },
    fontSize: { xs: '0.8125rem', md: '0.875rem' },
    lineHeight: 1.25,
    whiteSpace: { xs: 'normal', md: 'nowrap' },
  },
  '& .MuiButton-startIcon': { marginInlineStart: 0, marginInlineEnd: { xs: 0.5, md: 1 } },
  position: { xs: 'fixed', md: 'static' },
  insetInline: 0,
  bottom: 0,
  zIndex: { xs: 'appBar', md: 'auto' },
  px: { xs: 1, md: 0 },
  py: { xs: 1.125, md: 0 },
  pb: { xs: 'max(9px, env(safe-area-inset-bottom))', md: 0 },
  borderTop: { xs: 1, md: 0 },
  borderColor: { xs: 'divider', md: 'divider' },
  backgroundColor: { xs: 'background.paper', md: 'transparent' },
  '@media print': { display: 'none' },
} as const;

export const onlyInBar = { display: { xs: 'inline', md: 'none' } } as const;
export const onlyBeside = { display: { xs: 'none', md: 'inline' } } as const;

/** Room for the bar at the end of the page, while there is one. */
export const BarRoom = () => (
  <GlobalStyles
    styles={(theme: Theme) => ({
      [theme.breakpoints.down('md')]: {
        html: { scrollPaddingBottom: HEIGHT },
        '#main': { paddingBottom: HEIGHT },
      },
    })}
  />
);
