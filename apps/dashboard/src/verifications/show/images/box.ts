/** A region of an image in its own pixels, from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const BOX = /^\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*$/;

/** The provider's `"x1,y1,x2,y2"`; null for anything else, and for a box without area. */
export const parseBox = (value: unknown): Box | null => {
  const match = typeof value === 'string' ? BOX.exec(value) : null;
  if (!match) return null;
  const [left, top, right, bottom] = match.slice(1).map(Number) as [number, number, number, number];
  return right > left && bottom > top ? { left, top, right, bottom } : null;
};

export interface Size {
  width: number;
  height: number;
}

/** The box as CSS lengths of a shown image, whatever its shown size; null where it does not lie on the image. */
export const boxOnImage = (box: Box, image: Size) => {
  if (box.right > image.width || box.bottom > image.height) return null;
  const percent = (length: number, of: number) => `${(length / of) * 100}%`;
  return {
    left: percent(box.left, image.width),
    top: percent(box.top, image.height),
    width: percent(box.right - box.left, image.width),
    height: percent(box.bottom - box.top, image.height),
  };
};
