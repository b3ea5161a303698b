import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { ToneName } from '../../../../theme/palette.ts';
import { EntryTime } from './EntryTime.tsx';

/** From this width of the history on, the time stands beside what happened. */
const ROOMY = '@container (min-width: 36rem)';

/** One line: what kind of thing it is for the eye, what happened, when, and below it whatever can be opened. */
export const LineFrame = (props: {
  icon: SvgIconComponent;
  tone?: ToneName;
  at: string;
  /** Must not be overlooked. */
  notable?: boolean;
  /** Says less than others do, and is told smaller. */
  quiet?: boolean;
  below?: ReactNode;
  children: ReactNode;
}) => {
  const { icon: Icon, tone = 'neutral', at, notable = false, quiet = false, below, children } = props;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '26px minmax(0, 1fr)',
        gridTemplateAreas: '"icon what" ". when" ". below"',
        [ROOMY]: {
          gridTemplateColumns: '26px minmax(0, 1fr) auto',
          gridTemplateAreas: '"icon what when" ". below below"',
        },
        alignItems: 'start',
        columnGap: 1.25,
        rowGap: 0.25,
        py: quiet ? 0.5 : 1,
        paddingInline: 1,
        borderInlineStart: '3px solid',
        borderInlineStartColor: (theme) => (notable ? theme.palette.tones[tone].main : 'transparent'),
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          gridArea: 'icon',
          display: 'grid',
          placeItems: 'center',
          width: 26,
          height: 26,
          borderRadius: 1.5,
          color: `tones.${tone}.main`,
          ...(!quiet && { backgroundColor: `tones.${tone}.soft` }),
        }}
      >
        <Icon sx={{ fontSize: 16 }} />
      </Box>
      <Box
        sx={{
          gridArea: 'what',
          minWidth: 0,
          minHeight: 26,
          alignContent: 'center',
          overflowWrap: 'anywhere',
          ...(quiet && { color: 'text.secondary', fontSize: '0.8125rem' }),
        }}
      >
        {children}
      </Box>
      <Box sx={{ gridArea: 'when', alignContent: 'center', [ROOMY]: { minHeight: 26 } }}>
        <EntryTime time={at} />
      </Box>
      {below !== undefined && <Box sx={{ gridArea: 'below', minWidth: 0 }}>{below}</Box>}
    </Box>
  );
};
