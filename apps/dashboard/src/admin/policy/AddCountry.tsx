import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { countryChoices, matchingCountries } from '../../shared/countryChoices.ts';
import { CountryOption } from '../../shared/CountryOption.tsx';

/** Chooses a country that has no retention time of its own yet. */
export const AddCountry = ({ taken, onAdd }: { taken: string[]; onAdd: (code: string) => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [words, setWords] = useState('');
  const all = useMemo(() => countryChoices(locale), [locale]);
  const choices = all.filter(({ code }) => !taken.includes(code));
  return (
    <Autocomplete
      options={choices}
      value={null}
      inputValue={words}
      onInputChange={(_event, typed, reason) => setWords(reason === 'input' ? typed : '')}
      onChange={(_event, choice) => choice && onAdd(choice.code)}
      autoHighlight
      blurOnSelect
      getOptionLabel={({ name }) => name}
      getOptionKey={({ code }) => code}
      filterOptions={(options, { inputValue }) => matchingCountries(options, inputValue)}
      noOptionsText={translate('create.country.none')}
      renderOption={({ key, ...props }, choice) => <CountryOption key={key} choice={choice} {...props} />}
      renderInput={(params) => <TextField {...params} label={translate('admin.policy.retention.add')} />}
      sx={{ maxWidth: 320 }}
    />
  );
};
