import { submission } from '@desk/contract';
import { z } from 'zod';
import { ImageRefused, readImageInput, type ImageInput } from '../images/image-input.ts';

/** The contract's image field, read: its bytes and type, or its link. */
const image = submission.shape.selfieImage.transform(async (input, context): Promise<ImageInput> => {
  try {
    return await readImageInput(input);
  } catch (error) {
    if (!(error instanceof ImageRefused)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
});

/** A submission as the contract has it, with its images read; every bad field is an issue of its own. */
export const submissionInput = submission.extend({
  selfieImage: image,
  document: submission.shape.document.extend({ frontImage: image, backImage: image }),
});
export type SubmissionInput = z.output<typeof submissionInput>;
