import type { VerificationFilter } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { filterEntries } from './filterEntries.ts';
import { useEntryWords } from './useEntryWords.ts';

/** A whole filter in words: `Country: India or Qatar`, a line for each thing it is about. */
export const FilterWords = ({ filter }: { filter: VerificationFilter }) => {
  const translate = useTranslate();
  const words = useEntryWords();
  const lines = new Map<string, string[]>();
  for (const entry of filterEntries(filter)) {
    const { about, value } = words(entry);
    lines.set(about, [...(lines.get(about) ?? []), value]);
  }
  if (lines.size === 0) return <span>{translate('list.filter.everything')}</span>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {[...lines].map(([about, values]) => (
        <Box component="li" key={about} sx={{ overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {about}:{' '}
          </Box>
          <bdi>{values.join(` ${translate('list.filter.or')} `)}</bdi>
        </Box>
      ))}
    </Box>
  );
};
