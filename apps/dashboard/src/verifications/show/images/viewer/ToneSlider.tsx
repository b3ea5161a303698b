import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import { useId } from 'react';
import { useLocaleState } from 'react-admin';
import { TONES } from './look.ts';

/** One of an image's tones, in percent of what it is. */
export const ToneSlider = (props: {
  label: string;
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}) => {
  const { label, value, disabled, onChange } = props;
  const [locale] = useLocaleState();
  const labelId = useId();
  const written = (percent: number) => (percent / 100).toLocaleString(locale, { style: 'percent' });
  return (
    <Box sx={{ flex: '1 1 240px', maxWidth: 340, display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <Box component="span" id={labelId} sx={{ minWidth: '5.5em', fontSize: '0.8125rem' }}>
        {label}
      </Box>
      <Slider
        size="small"
        {...TONES}
        value={value}
        disabled={disabled}
        aria-labelledby={labelId}
        getAriaValueText={written}
        onChange={(_event, next) => onChange(next)}
      />
      <Box component="span" aria-hidden sx={{ minWidth: '3.25em', fontSize: '0.8125rem', textAlign: 'end' }}>
        {written(value)}
      </Box>
    </Box>
  );
};
