import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { visibleText } from '../../../shared/visibleText.ts';
import { usePeople } from '../../../people/usePeople.ts';

/** Adds a person to the filter; those that are there already are not offered. */
export const SomebodyElse = (props: { without: readonly string[]; onChoose: (id: string) => void }) => {
  const { without, onChoose } = props;
  const translate = useTranslate();
  const { data, error } = usePeople();
  const others = data?.data.filter(({ id }) => !without.includes(id)) ?? [];
  if (error) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('list.filter.peopleFailed')}
      </Typography>
    );
  }
  if (others.length === 0) return null;
  return (
    <Select
      native
      fullWidth
      size="small"
      value=""
      onChange={({ target }) => onChoose(target.value)}
      inputProps={{ 'aria-label': translate('list.filter.somebody') }}
      sx={{ mt: 0.5, fontSize: '0.8125rem', '& .MuiSelect-select': { py: 0.5 } }}
    >
      <option value="">{translate('list.filter.somebody')}</option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {visibleText(name)}
        </option>
      ))}
    </Select>
  );
};
