import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useNow } from '../../shared/useNow.ts';
import { DayField } from '../../shared/DayField.tsx';
import { endOf, firstDay, lastDay, startOf } from './days.ts';
import { useAuditState } from '../useAuditState.ts';
import { presetOf, PRESETS, rangeOf } from '../when.ts';

/** When: what is mostly asked for at one press, or two days, both included. */
export const WhenFilter = () => {
  const translate = useTranslate();
  const { search, filter } = useAuditState();
  const now = useNow();
  const labelId = useId();
  const chosen = presetOf(search, now);
  const { from, to } = search;
  const anyTime = from === undefined && to === undefined;
  const button = (name: string, on: boolean, press: () => void) => (
    <Button
      key={name}
      variant={on ? 'contained' : 'outlined'}
      aria-pressed={on}
      onClick={press}
      sx={{ minHeight: 30, px: 1.25, py: 0, fontSize: '0.8125rem' }}
    >
      {translate(`audit.filter.${name}`)}
    </Button>
  );
  return (
    <Box role="group" aria-labelledby={labelId}>
      <Typography id={labelId} variant="caption" component="div" sx={{ mb: 0.5, color: 'text.secondary' }}>
        {translate('audit.filter.when')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        {button('any', anyTime, () => filter({ from: undefined, to: undefined }))}
        {PRESETS.map((preset) =>
          button(preset, chosen === preset, () =>
            filter({ from: undefined, to: undefined, ...rangeOf(preset, now) }),
          ),
        )}
        <Box sx={{ display: 'flex', gap: 0.75, ml: { sm: 0.5 }, pt: { xs: 1, sm: 0 } }}>
          <DayField
            label={translate('audit.filter.from')}
            value={from && firstDay(from)}
            onDay={(day) => filter({ from: day && startOf(day) })}
          />
          <DayField
            label={translate('audit.filter.to')}
            value={to && lastDay(to)}
            onDay={(day) => filter({ to: day && endOf(day) })}
          />
        </Box>
      </Box>
    </Box>
  );
};
