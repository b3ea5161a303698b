import type { Size } from './box.ts';

/** As large as an image can be shown whole in the nearest container with `container-type: size`, whatever that container's size. */
export const fitted = ({ width, height }: Size) => ({
  width: `min(100cqw, 100cqh * ${width / height})`,
  height: `min(100cqh, 100cqw * ${height / width})`,
});
