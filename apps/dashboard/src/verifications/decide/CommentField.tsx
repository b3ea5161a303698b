import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { LONGEST_COMMENT } from './reasonChoice.ts';

/** What there is to say beside the reason. */
export const CommentField = (props: {
  value: string;
  onChange: (said: string) => void;
  error: string | undefined;
}) => {
  const { value, onChange, error } = props;
  const translate = useTranslate();
  return (
    <TextField
      fullWidth
      multiline
      minRows={1}
      maxRows={8}
      label={translate('decide.dialog.comment')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={error !== undefined}
      helperText={error ?? translate('decide.dialog.commentHint')}
      slotProps={{ htmlInput: { maxLength: LONGEST_COMMENT, dir: 'auto' } }}
    />
  );
};
