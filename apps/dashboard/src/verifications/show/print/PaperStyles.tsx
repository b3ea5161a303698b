import GlobalStyles from '@mui/material/GlobalStyles';
import { light } from '../../../theme/palette.ts';

/** A case on A4: the case alone, in what a report holds, small enough for two pages. */
export const PaperStyles = () => (
  <GlobalStyles
    styles={{
      '@media print': {
        '@page': { size: 'A4', margin: '11mm' },
        'html, body, body *:has(> main), main': { backgroundColor: `${light.surface} !important` },
        html: { colorScheme: 'light !important' },
        // Bar, banners and skip link; dialogs and notes stand beside the root.
        '*:has(> main) > :not(main), body > :not(#root), .MuiSnackbar-root': { display: 'none !important' },
        main: { zoom: 0.78, color: `${light.text} !important` },
        'main a, main .MuiLink-root': { color: 'inherit !important', textDecoration: 'none !important' },
        '.MuiButton-root, .MuiIconButton-root': { display: 'none !important' },
        '.MuiCard-root': { breakInside: 'auto', boxShadow: 'none' },
        'tr, li, figure': { breakInside: 'avoid' },
        'h1, h2, h3': { breakAfter: 'avoid' },
        '*': { printColorAdjust: 'exact' },
      },
    }}
  />
);
