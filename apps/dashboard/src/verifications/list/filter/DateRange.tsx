import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNow } from '../../../shared/useNow.ts';
import { useListState } from '../useListState.ts';
import { DayField } from '../../../shared/DayField.tsx';
import { endOf, firstDay, lastDay, lastDays, startOf } from '../../../shared/days.ts';
import { FilterGroup } from './FilterGroup.tsx';

const PRESETS = [1, 7, 30];

/** When the verification was requested: whole days in UTC, both included. */
export const DateRange = () => {
  const translate = useTranslate();
  const { filter, setFilter } = useListState();
  const { requestedFrom, requestedTo } = filter;
  const now = useNow();
  return (
    <FilterGroup title={translate('list.filter.requested')}>
      <Box sx={{ display: 'flex', gap: 0.5, mb: 1 }}>
        {PRESETS.map((days) => {
          const range = lastDays(days, now);
          const on = requestedTo === undefined && requestedFrom === range.requestedFrom;
          return (
            <Button
              key={days}
              variant={on ? 'contained' : 'outlined'}
              aria-pressed={on}
              onClick={() => setFilter({ ...filter, ...(on ? { requestedFrom: undefined } : range) })}
              sx={{ flex: 1, minWidth: 0, minHeight: 28, px: 0.5, py: 0, fontSize: '0.75rem' }}
            >
              {translate('list.filter.days', { smart_count: days })}
            </Button>
          );
        })}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        <DayField
          label={translate('list.filter.from')}
          value={requestedFrom && firstDay(requestedFrom)}
          onDay={(day) => setFilter({ ...filter, requestedFrom: day && startOf(day) })}
        />
        <DayField
          label={translate('list.filter.to')}
          value={requestedTo && lastDay(requestedTo)}
          onDay={(day) => setFilter({ ...filter, requestedTo: day && endOf(day) })}
        />
      </Box>
    </FilterGroup>
  );
};
