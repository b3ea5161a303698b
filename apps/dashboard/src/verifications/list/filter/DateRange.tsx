import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { DayField } from '../../../shared/DayField.tsx';
import { endOf, firstDay, lastDay, startOf } from '../../../shared/localDays.ts';
import { useNow } from '../../../shared/useNow.ts';
import { useListState } from '../useListState.ts';
import { isRange, RANGES, rangeOf, type DayRange } from './dayRanges.ts';
import { FilterGroup } from './FilterGroup.tsx';

const WORDS = {
  today: { key: 'list.filter.today' },
  yesterday: { key: 'list.filter.yesterday' },
  days7: { key: 'list.filter.days', count: 7 },
  days30: { key: 'list.filter.days', count: 30 },
} as const;

/** When the verification was requested or completed: whole days of the reader's calendar, both included. */
export const DateRange = ({ of }: { of: 'requested' | 'completed' }) => {
  const translate = useTranslate();
  const { filter, setFilter } = useListState();
  const now = useNow();
  const chosen: DayRange = { from: filter[`${of}From`], to: filter[`${of}To`] };
  const set = (range: Partial<DayRange>) => {
    const { from, to } = { ...chosen, ...range };
    setFilter({ ...filter, [`${of}From`]: from, [`${of}To`]: to });
  };
  return (
    <FilterGroup title={translate(`list.filter.${of}`)}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 0.5, mb: 1.25 }}>
        {RANGES.map((name) => {
          const range = rangeOf(name, now);
          const on = isRange(range, chosen);
          const words: { key: string; count?: number } = WORDS[name];
          return (
            <Button
              key={name}
              variant={on ? 'contained' : 'outlined'}
              aria-pressed={on}
              onClick={() => set(on ? { from: undefined, to: undefined } : range)}
              sx={{ minWidth: 0, minHeight: 28, px: 0.5, py: 0, fontSize: '0.75rem' }}
            >
              {translate(words.key, { smart_count: words.count })}
            </Button>
          );
        })}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        <DayField
          label={translate('list.filter.from')}
          value={chosen.from && firstDay(chosen.from)}
          onDay={(day) => set({ from: day && startOf(day) })}
        />
        <DayField
          label={translate('list.filter.to')}
          value={chosen.to && lastDay(chosen.to)}
          onDay={(day) => set({ to: day && endOf(day) })}
        />
      </Box>
    </FilterGroup>
  );
};
