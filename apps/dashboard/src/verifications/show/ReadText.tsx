import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { LongText } from '../../shared/LongText.tsx';

/** What the provider read, as it wrote it; "not read" where it read nothing, so that an empty place is never taken for an answer. */
export const ReadText = ({ value }: { value: string | null }) => {
  const translate = useTranslate();
  if (value !== null && value !== '') return <LongText>{value}</LongText>;
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
      {translate(value === null ? 'show.notRead' : 'show.readEmpty')}
    </Box>
  );
};
