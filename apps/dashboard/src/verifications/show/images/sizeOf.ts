import type { Size } from './box.ts';

/** An image's own size, upright: a browser turns a photo as its EXIF tells before it counts. */
export const sizeOf = ({ naturalWidth, naturalHeight }: HTMLImageElement): Size => ({
  width: naturalWidth,
  height: naturalHeight,
});
