import Box from '@mui/material/Box';
import { mono } from '../theme/typography.ts';
import { CopyButton } from './CopyButton.tsx';

/** Something to be handed on letter by letter; `shown` where it reads better in groups. */
export const CopyableSecret = (props: { secret: string; shown?: string; label: string }) => {
  const { secret, shown = secret, label } = props;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        px: 1.5,
        py: 1,
        borderRadius: 1.5,
        border: 1,
        borderColor: 'tones.neutral.line',
        backgroundColor: 'tones.neutral.soft',
      }}
    >
      <Box
        component="code"
        translate="no"
        sx={{ minWidth: 0, fontFamily: mono, fontSize: '0.9375rem', overflowWrap: 'anywhere' }}
      >
        {shown}
      </Box>
      <CopyButton text={secret} label={label} />
    </Box>
  );
};
