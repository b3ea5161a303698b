import type { Box, Size } from '../box.ts';

export const turnedSize = ({ width, height }: Size, turns: number): Size =>
  turns % 2 === 0 ? { width, height } : { width: height, height: width };

/** Where a box of an image lies once the image is turned clockwise by so many quarters. */
export const turnedBox = (box: Box, image: Size, turns: number): Box => {
  if (turns === 0) return box;
  const quarter = {
    left: image.height - box.bottom,
    top: box.left,
    right: image.height - box.top,
    bottom: box.right,
  };
  return turnedBox(quarter, turnedSize(image, 1), turns - 1);
};
