import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { focusContent } from '../../../shared/focusContent.ts';
import { focusSearchBox, searchBoxId } from '../../../shortcuts/searchBox.ts';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useListState } from '../useListState.ts';

const PAUSE = 350;

/** What the shortcut for searching leaves on the way here from another page. */
const isSoughtOut = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'focus' in state && state.focus === searchBoxId;

/** Words to search for, sent after a pause in typing. They stay in this tab's memory. Escape gives the keys back to the list. */
export const SearchBox = () => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const location = useLocation();
  const { filter, setFilter } = useListState();
  const [typed, setTyped] = useState('');
  // What waits to be sent was meant for the list as it was: going on to another one drops it.
  const [typedAt, setTypedAt] = useState<string>();
  const waiting = typedAt === location.key;
  const send = useEffectEvent(() => {
    setTypedAt(undefined);
    setFilter({ ...filter, q: typed.trim() === '' ? undefined : typed.trim() });
  });
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => send(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, waiting]);
  const soughtOut = isSoughtOut(location.state);
  useEffect(() => {
    if (soughtOut) focusSearchBox();
  }, [soughtOut, location.key]);
  const type = (words: string) => {
    setTyped(words);
    setTypedAt(location.key);
  };

  // What was typed stands, with the space at its end, until something else changes the filter.
  const { q = '' } = filter;
  const value = waiting || typed.trim() === q ? typed : q;
  return (
    <TextField
      type="text"
      value={value}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusContent();
      }}
      placeholder={translate('list.search')}
      sx={{ flex: { xs: '1 1 8rem', sm: '1 1 16rem' }, maxWidth: { md: 420 } }}
      slotProps={{
        htmlInput: {
          id: searchBoxId,
          ...keyHint('search', translate('list.search')),
          'aria-label': translate('list.search'),
          maxLength: 200,
          autoComplete: 'off',
          spellCheck: false,
          dir: 'auto',
          sx: { py: '7px', fontSize: '0.875rem' },
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search aria-hidden fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: value !== '' && (
            <InputAdornment position="end">
              <IconButton size="small" aria-label={translate('list.searchClear')} onClick={() => type('')}>
                <Clear fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
