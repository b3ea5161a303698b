import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';
import type { ToneName } from '../theme/palette.ts';

/** An icon and a word in a tone: the icon's shape and the word say it without the colour. */
export const ToneChip = (props: {
  tone: ToneName;
  icon: SvgIconComponent;
  children: ReactNode;
  title?: string | undefined;
  /** `plain` has no background: for rows where another chip already stands out. */
  variant?: 'soft' | 'plain';
}) => {
  const { tone, icon: Icon, children, title, variant = 'soft' } = props;
  return (
    <Box
      component="span"
      title={title}
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        maxWidth: '100%',
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: '20px',
        whiteSpace: 'nowrap',
        color: theme.palette.tones[tone].main,
        ...(variant === 'soft' && {
          px: 0.75,
          py: '1px',
          borderRadius: 1.5,
          backgroundColor: theme.palette.tones[tone].soft,
          border: `1px solid ${theme.palette.tones[tone].line}`,
        }),
      })}
    >
      <Icon aria-hidden sx={{ fontSize: 15, flexShrink: 0 }} />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {children}
      </Box>
    </Box>
  );
};
