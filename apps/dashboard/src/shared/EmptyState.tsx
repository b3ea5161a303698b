import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';

/** Nothing to show: why, and what to do about it. */
export const EmptyState = (props: {
  icon: SvgIconComponent;
  title: string;
  text?: string | undefined;
  action?: ReactNode;
  /** All that its page holds: the title is the page's. */
  page?: boolean;
}) => {
  const { icon: Icon, title, text, action, page = false } = props;
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1, px: 3, py: 8, textAlign: 'center' }}>
      <Box
        sx={{
          display: 'grid',
          placeItems: 'center',
          width: 56,
          height: 56,
          mb: 1,
          borderRadius: '50%',
          color: 'tones.accent.main',
          backgroundColor: 'tones.accent.soft',
        }}
      >
        <Icon aria-hidden />
      </Box>
      <Typography variant="h2" component={page ? 'h1' : 'h2'}>
        {title}
      </Typography>
      {text && <Typography sx={{ maxWidth: '46ch', color: 'text.secondary' }}>{text}</Typography>}
      {action && <Box sx={{ mt: 1.5 }}>{action}</Box>}
    </Box>
  );
};
