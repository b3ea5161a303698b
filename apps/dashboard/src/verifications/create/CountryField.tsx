import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { useLocaleState, useTranslate } from 'react-admin';
import { CountryFlag } from '../../shared/CountryFlag.tsx';
import { CountryOption } from '../../shared/CountryOption.tsx';
import { countryChoices, matchingCountries } from '../../shared/countryChoices.ts';
import type { SubmissionForm } from './imageChoice.ts';

/** The document's country, found by its name in the reader's language, with or without accents, or by its code. */
export const CountryField = ({ disabled }: { disabled: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const choices = useMemo(() => countryChoices(locale), [locale]);
  return (
    <Controller<SubmissionForm, 'country'>
      name="country"
      rules={{ validate: (code) => code !== null || translate('create.country.missing') }}
      render={({ field, fieldState: { error } }) => (
        <Autocomplete
          options={choices}
          value={choices.find(({ code }) => code === field.value) ?? null}
          onChange={(_event, choice) => field.onChange(choice?.code ?? null)}
          onBlur={field.onBlur}
          disabled={disabled}
          autoHighlight
          openOnFocus
          getOptionLabel={({ name }) => name}
          getOptionKey={({ code }) => code}
          isOptionEqualToValue={(option, value) => option.code === value.code}
          filterOptions={(options, { inputValue }) => matchingCountries(options, inputValue)}
          noOptionsText={translate('create.country.none')}
          renderOption={({ key, ...props }, choice) => <CountryOption key={key} choice={choice} {...props} />}
          renderInput={({ slotProps, ...params }) => (
            <TextField
              {...params}
              inputRef={field.ref}
              required
              label={translate('create.country.label')}
              error={error !== undefined}
              helperText={error?.message ?? translate('create.country.hint')}
              slotProps={{
                ...slotProps,
                input: {
                  ...slotProps.input,
                  startAdornment: field.value && <CountryFlag code={field.value} />,
                },
              }}
            />
          )}
        />
      )}
    />
  );
};
