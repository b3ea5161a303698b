import Checkbox from '@mui/material/Checkbox';
import { useTranslate } from 'react-admin';

/** The box of one case. Its click is its own: the row behind it would open the case. */
export const SelectRow = (props: {
  id: string;
  email: string;
  selected: boolean;
  onToggle: (id: string) => void;
}) => {
  const translate = useTranslate();
  const { id, email, selected, onToggle } = props;
  return (
    <Checkbox
      size="small"
      checked={selected}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggle(id)}
      slotProps={{ input: { 'aria-label': translate('list.select', { email }) } }}
      sx={{ m: -1, '& svg': { fontSize: 18 } }}
    />
  );
};
