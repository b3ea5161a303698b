import type { ImageSide, VerificationDetail, VerificationImage } from '@desk/contract';

/** In the order in which they are shown. */
export const SIDES = ['front', 'back', 'selfie'] as const satisfies readonly ImageSide[];

/** An image whose bytes are held here: not one that was handed in as a link. */
export type HeldImage = VerificationImage & { url: string };

export const isHeld = (image: VerificationImage | undefined): image is HeldImage =>
  image !== undefined && image.url !== null;

export const isPdf = (image: VerificationImage): boolean => image.contentType === 'application/pdf';

/** Whether a browser shows it as an image. */
export const isPicture = (image: VerificationImage | undefined): image is HeldImage =>
  isHeld(image) && !isPdf(image);

export const imageOf = (
  { images }: Pick<VerificationDetail, 'images'>,
  side: ImageSide,
): VerificationImage | undefined => images.find((image) => image.side === side);
