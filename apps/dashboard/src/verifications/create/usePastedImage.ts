import { useEffect, useEffectEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { IMAGE_FIELDS, type SubmissionForm } from './imageChoice.ts';
import { checkFile } from './imageFile.ts';

/**
 * An image pasted anywhere on the page goes to the first side that has none: a screenshot needs no aiming. One pasted on a side itself never comes
 * this far; text goes where it always goes.
 */
export const usePastedImage = (form: UseFormReturn<SubmissionForm>, enabled: boolean): void => {
  const take = useEffectEvent(async (event: ClipboardEvent) => {
    const file = event.clipboardData?.files[0];
    const free = IMAGE_FIELDS.find((field) => form.getValues(field) === null);
    if (!enabled || !file || !free) return;
    event.preventDefault();
    const check = await checkFile(file);
    if ('type' in check)
      form.setValue(free, { kind: 'file', file, type: check.type }, { shouldValidate: true });
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => void take(event);
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
};
