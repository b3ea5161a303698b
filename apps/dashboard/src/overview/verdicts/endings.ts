import type { Theme } from '@mui/material/styles';
import type { Ending } from '../listLinks.ts';

type Pattern = 'solid' | 'stripes' | 'dots';

/** From the bottom of a bar to its top. The pattern tells them apart where the tone does not. */
export const ENDINGS = ['accepted', 'declined', 'failed'] as const satisfies readonly Ending[];

export const ENDING_LOOKS = {
  accepted: { tone: 'positive', pattern: 'solid' },
  declined: { tone: 'negative', pattern: 'stripes' },
  failed: { tone: 'neutral', pattern: 'dots' },
} as const satisfies Record<Ending, { tone: keyof Theme['palette']['tones']; pattern: Pattern }>;

/** The look of an ending as a background, for what is not drawn in an SVG. */
export const endingBackground = (ending: Ending) => (theme: Theme) => {
  const { tone, pattern } = ENDING_LOOKS[ending];
  const { main, soft } = theme.palette.tones[tone];
  const images = {
    solid: `linear-gradient(${main}, ${main})`,
    stripes: `repeating-linear-gradient(45deg, ${main} 0 2.5px, ${soft} 2.5px 5px)`,
    dots: `radial-gradient(${main} 1.4px, ${soft} 1.6px)`,
  };
  return {
    backgroundImage: images[pattern],
    ...(pattern === 'dots' && { backgroundSize: '5px 5px' }),
    boxShadow: `inset 0 0 0 1px ${main}`,
  };
};
