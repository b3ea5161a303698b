import type { ComponentsTheme } from 'react-admin';
import { highContrast } from './highContrast.ts';
import type { Scheme } from './palette.ts';

/** How MUI's parts look here: flat surfaces with a fine line, one visible focus ring, compact controls. */
export const components = (scheme: Scheme): ComponentsTheme => ({
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontVariantNumeric: 'tabular-nums', WebkitFontSmoothing: 'antialiased' },
      // Arabic letters join: room taken between them breaks words apart.
      ':lang(ar)': { letterSpacing: '0 !important' },
      ':focus-visible': { outline: `2px solid ${scheme.primary}`, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          transitionDuration: '0.01ms !important',
        },
      },
      ...highContrast,
    },
  },
  // MUI takes the browser's ring off its buttons and boxes for the ripple, which is off here.
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: { '&.Mui-focusVisible': { outline: `2px solid ${scheme.primary}`, outlineOffset: 2 } },
    },
  },
  // The ring is within the box that is pressed: the edge of a table or a list would cut it off around it.
  MuiCheckbox: { styleOverrides: { root: { borderRadius: 4, '&.Mui-focusVisible': { outlineOffset: -8 } } } },
  MuiTab: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -2 } } } },
  MuiSwitch: { styleOverrides: { switchBase: { '&.Mui-focusVisible': { outlineOffset: -6 } } } },
  MuiAccordionSummary: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -2 } } } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: { minHeight: 34, paddingInline: 12, whiteSpace: 'nowrap' },
      outlined: { borderColor: scheme.line, color: scheme.text, backgroundColor: scheme.surface },
    },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { borderColor: scheme.line } },
  },
  MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { backgroundColor: scheme.surface },
      notchedOutline: { borderColor: scheme.mode === 'light' ? '#8b8a9e' : '#6d6c83' },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: scheme.line },
      head: { color: scheme.muted, fontWeight: 600, fontSize: '0.75rem', whiteSpace: 'nowrap' },
    },
  },
  MuiTooltip: {
    defaultProps: { arrow: true, enterDelay: 300 },
    styleOverrides: { tooltip: { fontSize: '0.75rem', fontWeight: 500, maxWidth: 360 } },
  },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 12 } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '0 24px 20px' } } },
  MuiDialogContentText: { styleOverrides: { root: { color: scheme.text } } },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${scheme.line}` } } },
  MuiLinearProgress: { styleOverrides: { root: { borderRadius: 4, height: 6 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
});
