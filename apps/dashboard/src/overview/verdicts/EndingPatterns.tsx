import { useTheme } from '@mui/material/styles';
import { ENDING_LOOKS, ENDINGS } from './endings.ts';

const STEP = 6;

/** The looks of the endings as fills of an SVG: `url(#<prefix>-<ending>)`. */
export const EndingPatterns = ({ prefix }: { prefix: string }) => {
  const { tones } = useTheme().palette;
  return (
    <defs>
      {ENDINGS.map((ending) => {
        const { tone, pattern } = ENDING_LOOKS[ending];
        const { main, soft } = tones[tone];
        return (
          <pattern
            key={ending}
            id={`${prefix}-${ending}`}
            width={STEP}
            height={STEP}
            patternUnits="userSpaceOnUse"
            patternTransform={pattern === 'stripes' ? 'rotate(45)' : undefined}
          >
            <rect width={STEP} height={STEP} fill={pattern === 'solid' ? main : soft} />
            {pattern === 'stripes' && <rect width={STEP} height={STEP / 2} fill={main} />}
            {pattern === 'dots' && <circle cx={STEP / 2} cy={STEP / 2} r={1.6} fill={main} />}
          </pattern>
        );
      })}
    </defs>
  );
};
