import TextField from '@mui/material/TextField';
import type { Ref } from 'react';
import { useTranslate } from 'react-admin';

/** A link, passed on to the provider as it is typed; nothing fetches it here. */
export const ImageLinkInput = (props: {
  link: string;
  onLink: (link: string) => void;
  inputRef: Ref<HTMLInputElement>;
  disabled: boolean;
}) => {
  const { link, onLink, inputRef, disabled } = props;
  const translate = useTranslate();
  return (
    <TextField
      value={link}
      onChange={({ target }) => onLink(target.value)}
      inputRef={inputRef}
      type="url"
      fullWidth
      multiline
      minRows={3}
      disabled={disabled}
      autoComplete="off"
      label={translate('create.image.linkLabel')}
      placeholder="https://"
      helperText={translate('create.image.linkHint')}
    />
  );
};
