import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { useListState } from '../useListState.ts';
import { filterEntries, withoutEntry } from './filterEntries.ts';
import { useEntryWords } from './useEntryWords.ts';

/** What the list is narrowed to, each taken away by its button, and all at once. */
export const ActiveFilters = () => {
  const translate = useTranslate();
  const words = useEntryWords();
  const { filter, setFilter, clear } = useListState();
  const entries = filterEntries(filter);
  if (entries.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={translate('list.filter.active')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}
    >
      {entries.map((entry) => {
        const { about, value } = words(entry);
        const remove = () => setFilter(withoutEntry(filter, entry));
        return (
          <Chip
            key={`${entry.name}:${entry.value}`}
            size="small"
            onClick={remove}
            onDelete={remove}
            deleteIcon={<Close aria-hidden />}
            aria-label={translate('list.filter.remove', { about, value })}
            label={
              <>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {about}:{' '}
                </Box>
                <bdi>{value}</bdi>
              </>
            }
            sx={{
              maxWidth: '100%',
              backgroundColor: 'tones.accent.soft',
              border: 1,
              borderColor: 'tones.accent.line',
            }}
          />
        );
      })}
      <Button variant="text" onClick={clear} sx={{ minHeight: 26, py: 0 }}>
        {translate('list.filter.clear')}
      </Button>
    </Box>
  );
};
