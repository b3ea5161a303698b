import AddPhotoAlternateOutlined from '@mui/icons-material/AddPhotoAlternateOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type Ref } from 'react';
import { useTranslate } from 'react-admin';

/** Takes the first file that is dropped or pasted here, or picked with the button. */
export const DropZone = (props: {
  accept: string;
  onFile: (file: File) => void;
  inputRef: Ref<HTMLElement>;
  disabled: boolean;
}) => {
  const { accept, onFile, inputRef, disabled } = props;
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList) => {
    const [file] = files;
    if (file && !disabled) onFile(file);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        event.preventDefault();
        event.stopPropagation();
        take(event.clipboardData.files);
      }}
      sx={{
        flexGrow: 1,
        display: 'grid',
        alignContent: 'center',
        justifyItems: 'center',
        gap: 1,
        minHeight: 200,
        p: 2,
        borderRadius: 1,
        border: 2,
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'divider',
        backgroundColor: over ? 'tones.accent.soft' : 'background.default',
        color: 'text.secondary',
        fontSize: '0.8125rem',
        textAlign: 'center',
      }}
    >
      <AddPhotoAlternateOutlined aria-hidden />
      {translate('create.image.drop')}
      <Button
        ref={inputRef as Ref<HTMLButtonElement>}
        variant="outlined"
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {translate('create.image.choose')}
      </Button>
      {translate('create.image.limits')}
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={translate('create.image.choose')}
        onChange={({ target }) => {
          if (target.files) take(target.files);
          target.value = '';
        }}
      />
    </Box>
  );
};
