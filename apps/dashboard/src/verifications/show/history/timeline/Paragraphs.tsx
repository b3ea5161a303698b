import Box from '@mui/material/Box';
import { LongText } from '../../../../shared/LongText.tsx';

/** What somebody wrote, its lines as they wrote them. */
export const Paragraphs = ({ children }: { children: string }) => (
  <Box sx={{ display: 'grid', rowGap: 0.5, maxWidth: '80ch', overflowWrap: 'anywhere' }}>
    {children.split(/\r?\n/).map((line, index) => (
      <div key={index}>{line === '' ? null : <LongText>{line}</LongText>}</div>
    ))}
  </Box>
);
