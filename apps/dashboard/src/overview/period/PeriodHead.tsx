import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PERIODS, type Period } from '../usePeriod.ts';
import { useNumbers } from '../useNumbers.ts';

const choice = {
  minHeight: 32,
  px: 1.25,
  py: 0,
  fontWeight: 500,
  color: 'text.primary',
  backgroundColor: 'background.paper',
  '&.Mui-selected, &.Mui-selected:hover': {
    fontWeight: 700,
    color: 'tones.accent.main',
    backgroundColor: 'tones.accent.soft',
  },
};

/** Names the period that everything below is about, and changes it. */
export const PeriodHead = (props: { days: Period; onChange: (days: Period) => void }) => {
  const translate = useTranslate();
  const { written } = useNumbers();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography variant="h2" sx={{ flexGrow: 1 }}>
        {translate('overview.period.title', { days: written(props.days) })}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={translate('overview.period.choose')}
        value={props.days}
        onChange={(_event, days: Period | null) => days !== null && props.onChange(days)}
      >
        {PERIODS.map((days) => (
          <ToggleButton key={days} value={days} sx={choice}>
            {translate('overview.period.days', { count: written(days) })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
};
