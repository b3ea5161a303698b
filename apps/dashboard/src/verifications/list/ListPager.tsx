import Box from '@mui/material/Box';
import Pagination from '@mui/material/Pagination';
import Select from '@mui/material/Select';
import { useLocaleState, useTranslate } from 'react-admin';
import { useListState } from './useListState.ts';

const SIZES = [10, 25, 50, 100];

/** Which rows of how many, the pages, and how many rows a page has. */
export const ListPager = ({ total, shown }: { total: number; shown: number }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { page, perPage, setPage, setPerPage } = useListState();
  const first = (page - 1) * perPage + 1;
  const figures = { from: first, to: first + shown - 1, total };
  const written = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure.toLocaleString(locale)]),
  );
  return (
    <Box
      component="nav"
      aria-label={translate('list.pager.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1.5,
        px: 1.5,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.8125rem',
      }}
    >
      <Box component="span">{translate('list.pager.range', written)}</Box>
      <Pagination
        size="small"
        shape="rounded"
        siblingCount={1}
        page={page}
        count={Math.max(1, Math.ceil(total / perPage))}
        onChange={(_event, next) => setPage(next)}
      />
      <Box component="label" sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1 }}>
        {translate('list.pager.perPage')}
        <Select
          native
          size="small"
          value={perPage}
          onChange={(event) => setPerPage(Number(event.target.value))}
          sx={{ fontSize: '0.8125rem', '& .MuiSelect-select': { py: 0.5 } }}
        >
          {[...new Set([...SIZES, perPage])]
            .sort((one, other) => one - other)
            .map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
        </Select>
      </Box>
    </Box>
  );
};
