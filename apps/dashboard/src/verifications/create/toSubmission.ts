import type { Submission } from '@desk/contract';
import type { ImageChoice, SubmissionForm } from './imageChoice.ts';

/** A file as a data URI of the type that its bytes show, whatever the browser calls it. */
const dataUri = (file: Blob, type: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const whole = typeof reader.result === 'string' ? reader.result : '';
      resolve(`data:${type};base64,${whole.slice(whole.indexOf(',') + 1)}`);
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(file);
  });

const toImage = (choice: ImageChoice | null): Promise<string> | string => {
  if (choice === null) return '';
  return choice.kind === 'link' ? choice.link.trim() : dataUri(choice.file, choice.type);
};

/** The form as the API takes it. Rejects when a chosen file can no longer be read, moved away since for instance. */
export const toSubmission = async (form: SubmissionForm): Promise<Submission> => {
  const [selfieImage, frontImage, backImage] = await Promise.all([
    toImage(form.selfieImage),
    toImage(form.document.frontImage),
    toImage(form.document.backImage),
  ]);
  return {
    email: form.email.trim(),
    country: form.country ?? '',
    selfieImage,
    document: { frontImage, backImage },
  };
};
