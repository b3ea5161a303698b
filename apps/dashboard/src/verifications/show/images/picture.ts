import type { VerificationImage } from '@desk/contract';

/** An image that is held here and that a browser shows as one: not a PDF, not a link. */
export type Picture = VerificationImage & { url: string };

export const isPicture = (image: VerificationImage | undefined): image is Picture =>
  image !== undefined && image.url !== null && image.contentType !== 'application/pdf';
