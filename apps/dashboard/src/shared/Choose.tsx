import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';

/** One of a few, all of them seen. `options`: the label of each value, in their order. */
export const Choose = <Value extends string>(props: {
  title: string;
  note?: string;
  value: Value;
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}) => {
  const { title, note, value, options, onChange } = props;
  const id = useId();
  const values = Object.keys(options) as Value[];
  return (
    <FormControl>
      <FormLabel id={id} sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'text.primary' }}>
        {title}
      </FormLabel>
      <RadioGroup aria-labelledby={id} value={value}>
        {values.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" onChange={() => onChange(one)} />}
            label={options[one]}
          />
        ))}
      </RadioGroup>
      {note && <FormHelperText sx={{ mx: 0 }}>{note}</FormHelperText>}
    </FormControl>
  );
};
