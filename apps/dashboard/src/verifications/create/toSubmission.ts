import type { Submission } from '@desk/contract';
import type { ImageChoice, SubmissionForm } from './imageChoice.ts';

/** A chosen file that changed or went away since. */
export class UnreadableFile extends Error {}

/** A file as a data URI of the type that its bytes show, whatever the browser calls it. */
const dataUri = (file: Blob, type: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const whole = typeof reader.result === 'string' ? reader.result : '';
      resolve(`data:${type};base64,${whole.slice(whole.indexOf(',') + 1)}`);
    };
    reader.onerror = () =>
      reject(new UnreadableFile('A chosen file can no longer be read', { cause: reader.error }));
    reader.readAsDataURL(file);
  });

const toImage = (choice: ImageChoice | null): Promise<string> | string => {
  if (choice === null) return '';
  return choice.kind === 'link' ? choice.link.trim() : dataUri(choice.file, choice.type);
};

/** The form as the API takes it. Rejects with `UnreadableFile`. */
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
