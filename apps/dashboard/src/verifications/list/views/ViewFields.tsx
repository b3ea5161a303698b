import type { NewSavedView } from '@desk/contract';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { takesFocus } from '../../../shared/takesFocus.ts';

export type ViewDraft = Pick<NewSavedView, 'name' | 'shared'>;

/** A view's name, and whether everybody has it. `problem`: what is wrong with the name. */
export const ViewFields = (props: {
  draft: ViewDraft;
  problem: string | undefined;
  onChange: (draft: ViewDraft) => void;
}) => {
  const { draft, problem, onChange } = props;
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <TextField
        inputRef={takesFocus}
        fullWidth
        label={translate('queue.views.name')}
        value={draft.name}
        error={problem !== undefined}
        helperText={problem ?? translate('queue.views.nameHelp')}
        onChange={({ target }) => onChange({ ...draft, name: target.value })}
        slotProps={{ htmlInput: { maxLength: 80, autoComplete: 'off', dir: 'auto' } }}
      />
      <FormControlLabel
        control={
          <Checkbox checked={draft.shared} onChange={(_event, shared) => onChange({ ...draft, shared })} />
        }
        label={translate('queue.views.shared')}
      />
    </Box>
  );
};
