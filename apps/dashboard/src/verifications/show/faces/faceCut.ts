import { around, liesOn, type Box, type Size } from '../images/box.ts';

/** Of the box's size: hair, chin and ears, which the provider's box leaves out. */
const MARGIN = 0.2;

/** The part of an image around the face; null where the face is not on the image. */
export const faceCut = (face: Box, image: Size): Box | null =>
  liesOn(face, image) ? around(face, image, MARGIN) : null;
