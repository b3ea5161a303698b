import type { ImageType } from '@desk/contract';

/** What a person chose for one image: a file that passed its check, or a link that is passed on as text. */
export type ImageChoice = { kind: 'file'; file: File; type: ImageType } | { kind: 'link'; link: string };

/** The form's inputs, named as the API names its fields, so that its errors find their place. */
export interface SubmissionForm {
  email: string;
  country: string | null;
  selfieImage: ImageChoice | null;
  document: { frontImage: ImageChoice | null; backImage: ImageChoice | null };
}

export const IMAGE_FIELDS = ['document.frontImage', 'document.backImage', 'selfieImage'] as const;
export type ImageField = (typeof IMAGE_FIELDS)[number];

export const emptyForm: SubmissionForm = {
  email: '',
  country: null,
  selfieImage: null,
  document: { frontImage: null, backImage: null },
};
