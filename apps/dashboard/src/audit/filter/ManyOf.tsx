import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { OptionGroup } from './OptionGroup.tsx';

/** Any of several values, found by typing. A value that is no option (from an address) is shown all the same. */
export const ManyOf = <T extends string>(props: {
  label: string;
  /** What choosing nothing means. */
  hint: string;
  options: readonly T[];
  nameOf: (value: T) => string;
  groupOf?: (value: T) => string;
  value: readonly T[];
  onChange: (value: T[]) => void;
  loading?: boolean;
}) => {
  const translate = useTranslate();
  const { label, hint, options, nameOf, groupOf, value, onChange, loading = false } = props;
  return (
    <Autocomplete
      multiple
      size="small"
      disableCloseOnSelect
      limitTags={3}
      options={options}
      value={[...value]}
      onChange={(_event, chosen) => onChange(chosen)}
      getOptionLabel={nameOf}
      {...(groupOf && { groupBy: groupOf })}
      renderGroup={({ key, group, children }) => (
        <OptionGroup key={key} name={group}>
          {children}
        </OptionGroup>
      )}
      loading={loading}
      loadingText={translate('shared.loading')}
      noOptionsText={translate('audit.filter.noOption')}
      clearText={translate('audit.filter.clear')}
      openText={translate('audit.filter.open')}
      closeText={translate('audit.filter.close')}
      slotProps={{
        chip: { size: 'small', sx: { maxWidth: 220 } },
        // An e-mail has nowhere else to break.
        listbox: { sx: { overflowWrap: 'anywhere' } },
      }}
      renderInput={({ slotProps, ...params }) => (
        <TextField
          {...params}
          label={label}
          placeholder={value.length === 0 ? hint : ''}
          slotProps={{ ...slotProps, inputLabel: { ...slotProps.inputLabel, shrink: true } }}
        />
      )}
    />
  );
};
