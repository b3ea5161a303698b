import type { VerificationImage } from '@desk/contract';
import { isHeld, isPdf } from '../images/picture.ts';
import type { Reason } from './NoFace.tsx';

/** Of an image that is no picture. */
export const whyNoPicture = (image: VerificationImage | undefined): Reason => {
  if (isHeld(image)) return isPdf(image) ? 'pdf' : 'broken';
  return image?.sourceUrl ? 'linked' : 'missing';
};
