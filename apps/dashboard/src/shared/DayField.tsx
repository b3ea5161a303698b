import TextField from '@mui/material/TextField';
import { useState } from 'react';

/** A year that a person means: a browser reports every digit on the way to 2026 as a date. */
const isWhole = (day: string) => day >= '2000-01-01';

/** A day in the browser's own picker; told once it is whole, or emptied. */
export const DayField = (props: {
  label: string;
  value: string | undefined;
  onDay: (day: string | undefined) => void;
}) => {
  const { label, value = '', onDay } = props;
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      type="date"
      label={label}
      value={typed ?? value}
      onChange={({ target }) => {
        const day = target.value;
        const told = day === '' || isWhole(day);
        setTyped(told ? undefined : day);
        if (told) onDay(day === '' ? undefined : day);
      }}
      onBlur={() => setTyped(undefined)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '2000-01-01', max: '9998-12-31' } }}
      sx={{ '& input': { px: 1, py: 0.75, fontSize: '0.75rem' } }}
    />
  );
};
