import type { ReactZoomPanPinchContentRef } from 'react-zoom-pan-pinch';

/** What buttons and keys do with the image that is active. */
export type Moves = Pick<
  ReactZoomPanPinchContentRef,
  'instance' | 'zoomIn' | 'zoomOut' | 'resetTransform' | 'panBy'
>;

const ZOOM = 1.5;
const PAN = 80;
/** No way is shown: a key that is pressed again would break it off, and the step would be lost. */
const AT_ONCE = 0;

const scaleOf = ({ instance }: Moves) => instance.state.scale;

/** Each step of zoom is the same part of what is seen, near and far. */
export const MOVES = {
  zoomIn: (image: Moves) => void image.zoomIn(scaleOf(image) * (ZOOM - 1), AT_ONCE),
  zoomOut: (image: Moves) => void image.zoomOut(scaleOf(image) * (1 - 1 / ZOOM), AT_ONCE),
  fit: (image: Moves) => void image.resetTransform(AT_ONCE),
  left: (image: Moves) => void image.panBy(PAN, 0, AT_ONCE),
  right: (image: Moves) => void image.panBy(-PAN, 0, AT_ONCE),
  up: (image: Moves) => void image.panBy(0, PAN, AT_ONCE),
  down: (image: Moves) => void image.panBy(0, -PAN, AT_ONCE),
} as const;
