/**
 * A region of an image in its own pixels, from its top left corner. The provider does not say whether it counts them before or
 * after a photo is turned upright as its EXIF tells; upright is taken, since that is how a face is found and how a browser shows it.
 */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const BOX = /^\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*$/;

/** The provider's `"x1,y1,x2,y2"`; null for anything else, and for a box without area. */
export const parseBox = (value: unknown): Box | null => {
  const match = typeof value === 'string' ? BOX.exec(value) : null;
  if (!match) return null;
  const [left, top, right, bottom] = match.slice(1).map(Number) as [number, number, number, number];
  return right > left && bottom > top ? { left, top, right, bottom } : null;
};

export const liesOn = (box: Box, image: Size): boolean =>
  box.right <= image.width && box.bottom <= image.height;

export const shapeOf = (box: Box): Size => ({
  width: box.right - box.left,
  height: box.bottom - box.top,
});

const percent = (length: number, of: number) => `${(length / of) * 100}%`;

/** The box as CSS lengths of a shown image, whatever its shown size; null where it does not lie on the image. */
export const boxOnImage = (box: Box, image: Size) =>
  liesOn(box, image)
    ? {
        left: percent(box.left, image.width),
        top: percent(box.top, image.height),
        width: percent(shapeOf(box).width, image.width),
        height: percent(shapeOf(box).height, image.height),
      }
    : null;

/** The box with `margin` of its size on each side, as far as the image goes. */
export const around = (box: Box, image: Size, margin: number): Box => {
  const { width, height } = shapeOf(box);
  const [x, y] = [width * margin, height * margin];
  return {
    left: Math.max(0, box.left - x),
    top: Math.max(0, box.top - y),
    right: Math.min(image.width, box.right + x),
    bottom: Math.min(image.height, box.bottom + y),
  };
};

/** An image lies so that only the box shows in a frame of the box's shape: its CSS lengths in parts of that frame. */
export const cutTo = (box: Box, image: Size) => {
  const { width, height } = shapeOf(box);
  return {
    left: percent(-box.left, width),
    top: percent(-box.top, height),
    width: percent(image.width, width),
    height: percent(image.height, height),
  };
};
