import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** A titled part of a page, reachable by its heading; `action` stands beside the title. */
export const Panel = (props: {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) => {
  const { title, hint, action, children } = props;
  const headingId = useId();
  return (
    <Card component="section" aria-labelledby={headingId} sx={{ minWidth: 0, p: 2 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1.5,
          rowGap: 0.5,
          mb: 1.25,
        }}
      >
        <Typography id={headingId} variant="h3" component="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {hint && (
        <Typography variant="body2" sx={{ mt: -0.75, mb: 1.25, maxWidth: '90ch', color: 'text.secondary' }}>
          {hint}
        </Typography>
      )}
      {children}
    </Card>
  );
};
