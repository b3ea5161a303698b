import { useEffect, useEffectEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import { IMAGE_FIELDS, type SubmissionForm } from './imageChoice.ts';
import { checkFile } from './imageFile.ts';

/**
 * A file pasted or dropped on the page, but on none of its sides, goes to the first side that has none: a screenshot needs no
 * aiming, and a near miss must not make the browser leave the form for the picture. Pasted text goes where it always goes.
 */
export const useStrayFiles = (form: UseFormReturn<SubmissionForm>, enabled: boolean): void => {
  const translate = useTranslate();
  const take = useEffectEvent(async (file: File | undefined) => {
    const free = IMAGE_FIELDS.find((field) => form.getValues(field) === null);
    if (!enabled || !file || !free) return;
    const check = await checkFile(file);
    if ('refusal' in check)
      form.setError(free, { message: translate(`create.image.refused.${check.refusal}`) });
    else form.setValue(free, { kind: 'file', file, type: check.type }, { shouldValidate: true });
  });
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => void take(clipboardData?.files[0]);
    const onDragOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      void take(event.dataTransfer?.files[0]);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
};
