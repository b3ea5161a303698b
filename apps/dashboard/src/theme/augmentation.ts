import type { Tone, ToneName } from './palette.ts';

declare module '@mui/material/styles' {
  interface Palette {
    tones: Record<ToneName, Tone>;
    raised: string;
  }
  interface PaletteOptions {
    tones?: Record<ToneName, Tone>;
    raised?: string;
  }
}
