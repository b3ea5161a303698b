import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useKeptFor } from '../../shared/useKeptFor.ts';
import { takesFocus } from '../../shared/takesFocus.ts';
import { monthsOf, MONTHS } from './policyDraft.ts';

/** A number of months, said in years below it. */
export const MonthsField = (props: { label: string; value: string; onChange: (typed: string) => void }) => {
  const { label, value, onChange } = props;
  const translate = useTranslate();
  const inWords = useKeptFor();
  const months = monthsOf(value);
  return (
    <TextField
      label={label}
      // A country that was just added has no time yet: it is what to type next.
      inputRef={value === '' ? takesFocus : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      // Where nothing was typed yet nothing is wrong yet.
      error={months === undefined && value !== ''}
      helperText={months === undefined ? translate('admin.policy.wrongMonths', MONTHS) : inWords(months)}
      sx={{ width: 240, maxWidth: '100%' }}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4, autoComplete: 'off' } }}
    />
  );
};
