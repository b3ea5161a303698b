import type { ThemeOptions } from '@mui/material/styles';

/** The system's own face first, then Noto for the scripts that names come in. */
const sans = [
  'Inter',
  'ui-sans-serif',
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Noto Sans"',
  '"Noto Sans Arabic"',
  '"Noto Sans Tamil"',
  '"Noto Sans Devanagari"',
  '"Noto Sans CJK JP"',
  'sans-serif',
].join(',');

export const mono = 'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", Menlo, Consolas, monospace';

/** 12 · 13 · 14 · 16 · 20 · 26: one scale for the whole product. */
export const typography: ThemeOptions['typography'] = {
  fontFamily: sans,
  fontSize: 14,
  htmlFontSize: 16,
  h1: { fontSize: '1.625rem', fontWeight: 650, letterSpacing: '-0.02em', lineHeight: 1.2 },
  h2: { fontSize: '1.25rem', fontWeight: 650, letterSpacing: '-0.015em', lineHeight: 1.3 },
  h3: { fontSize: '1rem', fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.4 },
  h4: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
  h5: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
  h6: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
  subtitle1: { fontSize: '1rem', lineHeight: 1.5 },
  subtitle2: { fontSize: '0.8125rem', fontWeight: 600, lineHeight: 1.4 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
  caption: { fontSize: '0.75rem', lineHeight: 1.4 },
  overline: { fontSize: '0.6875rem', fontWeight: 650, letterSpacing: '0.06em', lineHeight: 1.6 },
  button: { fontSize: '0.875rem', fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
};
