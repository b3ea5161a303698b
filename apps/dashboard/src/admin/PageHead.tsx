import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';

/** A sub-page's name and what it is for; `children` are what can be done here. */
export const PageHead = (props: { title: string; lead: string; children?: ReactNode }) => {
  const { title, lead, children } = props;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5, mb: 2 }}>
      <DocumentTitle title={title} />
      <Box sx={{ flex: '1 1 20rem' }}>
        <Typography variant="h2">{title}</Typography>
        <Typography sx={{ mt: 0.5, maxWidth: '80ch', color: 'text.secondary' }}>{lead}</Typography>
      </Box>
      {children}
    </Box>
  );
};
