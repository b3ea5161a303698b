import type { ImageSide } from '@desk/contract';

/** Which images are shown, one or several beside each other, and which of them keys and buttons are about. */
export interface Sight {
  shown: readonly ImageSide[];
  active: ImageSide;
  beside: boolean;
}

export const single = (side: ImageSide): Sight => ({ shown: [side], active: side, beside: false });

/** One at a time becomes all of them beside each other, and back to the one that was active. */
export const besideOrSingle = (sight: Sight, all: readonly ImageSide[]): Sight =>
  sight.beside ? single(sight.active) : { ...sight, shown: all, beside: true };

/** A side is chosen: shown in place of the one before, or beside the others and taken away again; one always stays. */
export const withSide = (sight: Sight, side: ImageSide, all: readonly ImageSide[]): Sight => {
  if (!sight.beside) return single(side);
  if (!sight.shown.includes(side))
    return { ...sight, shown: all.filter((one) => one === side || sight.shown.includes(one)), active: side };
  const [next, ...others] = sight.shown.filter((one) => one !== side);
  if (next === undefined) return sight;
  return { ...sight, shown: [next, ...others], active: sight.active === side ? next : sight.active };
};
