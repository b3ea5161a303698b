import type { RaThemeOptions } from 'react-admin';
import './augmentation.ts';
import { components } from './components.ts';
import { dark, light, type Scheme } from './palette.ts';
import { typography } from './typography.ts';

const themeOf = (scheme: Scheme): RaThemeOptions => ({
  palette: {
    mode: scheme.mode,
    primary: { main: scheme.primary, contrastText: scheme.onPrimary },
    secondary: { main: scheme.primary, contrastText: scheme.onPrimary },
    success: { main: scheme.tones.positive.main },
    error: { main: scheme.tones.negative.main },
    warning: { main: scheme.tones.caution.main },
    info: { main: scheme.tones.info.main },
    background: { default: scheme.page, paper: scheme.surface },
    text: { primary: scheme.text, secondary: scheme.muted },
    divider: scheme.line,
    tones: scheme.tones,
    raised: scheme.raised,
  },
  shape: { borderRadius: 8 },
  typography,
  components: components(scheme),
});

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
