/** Enlargement over the size at which the whole image fits. */
export const ZOOMS = [1, 1.5, 2, 3, 4, 6] as const;

const nearest = (zoom: number) => ZOOMS.findIndex((step) => step >= zoom);

export const zoomIn = (zoom: number): number => ZOOMS[nearest(zoom) + 1] ?? zoom;
export const zoomOut = (zoom: number): number => ZOOMS[nearest(zoom) - 1] ?? zoom;

/** `+`, `−` and `0` as everywhere else; any other key leaves the zoom as it is. */
export const zoomByKey = (zoom: number, key: string): number => {
  if (key === '+' || key === '=') return zoomIn(zoom);
  if (key === '-') return zoomOut(zoom);
  return key === '0' ? 1 : zoom;
};
