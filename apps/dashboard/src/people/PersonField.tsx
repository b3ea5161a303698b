import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSession } from '../session/useSession.ts';
import { HostileText } from '../shared/HostileText.tsx';
import { takesFocus } from '../shared/takesFocus.ts';
import { visibleText } from '../shared/visibleText.ts';
import { may } from '../session/permissions.ts';
import { role as roles } from '@desk/contract';
import { usePeople } from './usePeople.ts';

/** A person who may decide, found by any part of their name; the reader as "you". */
export const PersonField = (props: {
  value: string | null;
  onChange: (personId: string | null) => void;
  error: string | undefined;
}) => {
  const { value, onChange, error } = props;
  const translate = useTranslate();
  const me = useSession()?.account.id;
  const { data, isPending, isError } = usePeople();
  const people = (data?.data ?? []).filter(({ role }) => may(roles.safeParse(role).data, 'review'));
  const named = ({ id, name }: { id: string; name: string }) =>
    id === me ? translate('decide.assign.meToo', { name: visibleText(name) }) : visibleText(name);
  return (
    <Autocomplete
      options={people}
      value={people.find(({ id }) => id === value) ?? null}
      onChange={(_event, person) => onChange(person?.id ?? null)}
      autoHighlight
      loading={isPending}
      loadingText={translate('shared.loading')}
      noOptionsText={translate(isError ? 'list.filter.peopleFailed' : 'decide.assign.nobodyFound')}
      getOptionLabel={named}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, person) => (
        <li key={key} {...props}>
          <HostileText>{named(person)}</HostileText>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={takesFocus}
          label={translate('decide.assign.person')}
          error={error !== undefined}
          helperText={error}
        />
      )}
    />
  );
};
