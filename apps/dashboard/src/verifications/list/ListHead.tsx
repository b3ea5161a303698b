import Tune from '@mui/icons-material/Tune';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { ExportButton } from '../../exports/ExportButton.tsx';
import { filterEntries } from './filter/filterEntries.ts';
import { FilterDrawer } from './filter/FilterDrawer.tsx';
import { SearchBox } from './filter/SearchBox.tsx';
import { useListState } from './useListState.ts';

/** The title with the exact number of cases, the search, and what can be done with all of them. */
export const ListHead = ({ total, drawer }: { total: number | undefined; drawer: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { filter } = useListState();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Typography
        variant="h1"
        sx={{ order: { xs: -2, md: 0 }, mr: 'auto', fontSize: { xs: '1.25rem', sm: '1.5rem' } }}
      >
        {translate('list.title')}{' '}
        {total !== undefined && (
          <Box component="span" sx={{ ml: 0.5, fontWeight: 450, color: 'text.secondary' }}>
            {total.toLocaleString(locale)}
          </Box>
        )}
      </Typography>
      <SearchBox />
      {drawer && (
        <Badge badgeContent={filterEntries(filter).length} color="primary">
          <Button variant="outlined" startIcon={<Tune />} onClick={() => setOpen(true)}>
            {translate('list.filter.title')}
          </Button>
        </Badge>
      )}
      <Box sx={{ order: { xs: -1, md: 0 } }}>
        <ExportButton filter={filter} total={total} />
      </Box>
      {drawer && <FilterDrawer open={open} total={total ?? 0} onClose={() => setOpen(false)} />}
    </Box>
  );
};
