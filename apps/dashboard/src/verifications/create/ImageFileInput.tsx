import { IMAGE_TYPES } from '@desk/contract';
import FormHelperText from '@mui/material/FormHelperText';
import { useState, type Ref } from 'react';
import { useTranslate } from 'react-admin';
import { DropZone } from './DropZone.tsx';
import type { ImageChoice } from './imageChoice.ts';
import { checkFile, type FileRefusal } from './imageFile.ts';
import { ImagePreview } from './ImagePreview.tsx';

type FileChoice = Extract<ImageChoice, { kind: 'file' }>;

/** A file by drop, picker or paste, checked before it is taken; a refused one leaves what was there. */
export const ImageFileInput = (props: {
  choice: FileChoice | null;
  onChoice: (choice: FileChoice | null) => void;
  inputRef: Ref<HTMLElement>;
  disabled: boolean;
}) => {
  const { choice, onChoice, inputRef, disabled } = props;
  const translate = useTranslate();
  const [refusal, setRefusal] = useState<FileRefusal>();
  const take = async (file: File) => {
    const check = await checkFile(file);
    setRefusal('refusal' in check ? check.refusal : undefined);
    if ('type' in check) onChoice({ kind: 'file', file, type: check.type });
  };
  return (
    <>
      {choice ? (
        <ImagePreview
          choice={choice}
          disabled={disabled}
          onRemove={() => {
            setRefusal(undefined);
            onChoice(null);
          }}
        />
      ) : (
        <DropZone
          accept={IMAGE_TYPES.join(',')}
          inputRef={inputRef}
          disabled={disabled}
          onFile={(file) => void take(file)}
        />
      )}
      {refusal && (
        <FormHelperText error role="alert">
          {translate(`create.image.refused.${refusal}`)}
        </FormHelperText>
      )}
    </>
  );
};
