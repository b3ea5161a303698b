import Tune from '@mui/icons-material/Tune';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { ExportButton } from '../../exports/ExportButton.tsx';
import { DisplayButton } from './display/DisplayButton.tsx';
import { filterEntries } from './filter/filterEntries.ts';
import { SearchBox } from './filter/SearchBox.tsx';
import { TakeNext } from './TakeNext.tsx';
import { useListState } from './useListState.ts';

const FilterDrawer = lazy(async () => ({
  default: (await import('./filter/FilterDrawer.tsx')).FilterDrawer,
}));

/** The title with the exact number of cases, the search, and what can be done with all of them. */
export const ListHead = ({ total, drawer }: { total: number | undefined; drawer: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { filter } = useListState();
  const [filtering, setFiltering] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography
        variant="h1"
        sx={{ order: { xs: -2, md: 0 }, marginInlineEnd: 'auto', fontSize: { xs: '1.25rem', sm: '1.5rem' } }}
      >
        {translate('list.title')}{' '}
        {total !== undefined && (
          <Box component="span" sx={{ marginInlineStart: 0.5, fontWeight: 450, color: 'text.secondary' }}>
            {total.toLocaleString(locale)}
          </Box>
        )}
      </Typography>
      <SearchBox />
      {drawer && (
        <Badge badgeContent={filterEntries(filter).length} color="primary">
          <Button variant="outlined" startIcon={<Tune />} onClick={() => setFiltering('open')}>
            {translate('list.filter.title')}
          </Button>
        </Badge>
      )}
      <DisplayButton />
      <Box sx={{ order: { xs: -1, md: 0 }, display: 'flex', gap: 1 }}>
        <ExportButton filter={filter} total={total} />
        <TakeNext />
      </Box>
      {drawer && filtering !== 'never' && (
        <Suspense fallback={null}>
          <FilterDrawer
            open={filtering === 'open'}
            total={total ?? 0}
            onClose={() => setFiltering('closed')}
          />
        </Suspense>
      )}
    </Box>
  );
};
