import { fireEvent } from '@testing-library/react';
import type { VerificationImage } from '@desk/contract';

/** An image whose bytes the desk holds, for tests. */
export const heldImage = (side: VerificationImage['side'], contentType = 'image/png'): VerificationImage => ({
  side,
  contentType,
  bytes: 48_000,
  sha256: '00',
  url: `/api/verifications/1/images/${side}`,
  sourceUrl: null,
});

/** An image that was handed in as a link. */
export const linkedImage = (side: VerificationImage['side']): VerificationImage => ({
  side,
  contentType: null,
  bytes: null,
  sha256: null,
  url: null,
  sourceUrl: `https://files.example.com/${side}.jpg`,
});

/** What a browser does once it has read an image. */
export const loadImage = (image: HTMLElement, width: number, height: number): void => {
  Object.defineProperties(image, { naturalWidth: { value: width }, naturalHeight: { value: height } });
  fireEvent.load(image);
};
