import Box from '@mui/material/Box';
import Pagination from '@mui/material/Pagination';
import Select from '@mui/material/Select';
import { useLocaleState, useTranslate } from 'react-admin';

const SIZES = [10, 25, 50, 100];

/** Which rows of how many, the pages, and how many rows a page has; without `onPerPage` that is fixed. */
export const Pager = (props: {
  /** Of what the pages are: the name of this part for screen readers. */
  label: string;
  page: number;
  perPage: number;
  total: number;
  shown: number;
  onPage: (page: number) => void;
  onPerPage?: (perPage: number) => void;
}) => {
  const { label, page, perPage, total, shown, onPage, onPerPage } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const first = (page - 1) * perPage + 1;
  const figures = { from: first, to: first + shown - 1, total };
  const written = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure.toLocaleString(locale)]),
  );
  return (
    <Box
      component="nav"
      aria-label={label}
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
        onChange={(_event, next) => onPage(next)}
      />
      {onPerPage && (
        <Box component="label" sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1 }}>
          {translate('list.pager.perPage')}
          <Select
            native
            size="small"
            value={perPage}
            onChange={(event) => onPerPage(Number(event.target.value))}
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
      )}
    </Box>
  );
};
