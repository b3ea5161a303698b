import { keyframes } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';

const fade = (from: string) =>
  keyframes`from { background-color: ${from}; } to { background-color: transparent; }`;

/** A row that has just changed: tinted, fading within three seconds. */
export const flash = (theme: Theme) => ({
  animation: `${fade(theme.palette.tones.accent.soft)} 3s ease-out`,
});
