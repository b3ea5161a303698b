import type { ImageSide, VerificationDetail } from '@desk/contract';
import { useRef, useState } from 'react';
import { marksOf } from '../marksOf.ts';
import { imageOf, isHeld, isPdf, SIDES } from '../picture.ts';
import { brightened, contrasted, PLAIN, TONES, turned, type Look } from './look.ts';
import { MOVES, type Moves } from './moves.ts';
import { besideOrSingle, single, withSide } from './sight.ts';
import { useFullScreen } from './useFullScreen.ts';
import type { ViewerAct } from './viewerKeys.ts';

/** What is seen of a case's images, and everything that buttons and keys do about it. Each image keeps its look while the viewer is open. */
export const useViewing = (verification: VerificationDetail, opened: ImageSide) => {
  const [sight, setSight] = useState(single(opened));
  const [looks, setLooks] = useState<Partial<Record<ImageSide, Look>>>({});
  const [zooms, setZooms] = useState<Partial<Record<ImageSide, number>>>({});
  const [marked, setMarked] = useState(true);
  const [helping, setHelping] = useState(false);
  const zoomables = useRef<Partial<Record<ImageSide, Moves | null>>>({});
  const fullScreen = useFullScreen();

  const { active } = sight;
  const images = SIDES.map((side) => imageOf(verification, side)).filter(isHeld);
  const sides = images.map(({ side }) => side);
  const marks = marksOf(verification);
  const isZoomed = images.some((image) => image.side === active && !isPdf(image));
  const lookOf = (side: ImageSide) => looks[side] ?? PLAIN;
  const setLook = (look: Look) => setLooks((all) => ({ ...all, [active]: look }));
  const change = (look: (now: Look) => Look) => {
    if (isZoomed) setLook(look(lookOf(active)));
  };
  const move = (name: keyof typeof MOVES) => {
    const image = zoomables.current[active];
    if (image) MOVES[name](image);
  };
  const chooseSide = (side: ImageSide) => {
    if (sides.includes(side)) setSight((now) => withSide(now, side, sides));
  };

  const act = (name: ViewerAct): void => {
    switch (name) {
      case 'zoomIn':
      case 'zoomOut':
      case 'fit':
      case 'left':
      case 'right':
      case 'up':
      case 'down':
        return move(name);
      case 'front':
      case 'back':
      case 'selfie':
        return chooseSide(name);
      case 'beside':
        return sides.length > 1 ? setSight((now) => besideOrSingle(now, sides)) : undefined;
      case 'turnRight':
        return change((look) => turned(look, 1));
      case 'turnLeft':
        return change((look) => turned(look, -1));
      case 'brighter':
        return change((look) => brightened(look, TONES.step));
      case 'darker':
        return change((look) => brightened(look, -TONES.step));
      case 'moreContrast':
        return change((look) => contrasted(look, TONES.step));
      case 'lessContrast':
        return change((look) => contrasted(look, -TONES.step));
      case 'reset':
        return change(() => PLAIN);
      case 'marks':
        return setMarked((now) => !now);
      case 'fullScreen':
        return fullScreen.toggle?.();
      case 'help':
        return setHelping(true);
    }
  };

  return {
    sight,
    sides,
    images,
    marked,
    helping,
    fullScreen,
    isZoomed,
    hasMarks: SIDES.some((side) => marks[side].length > 0),
    marksOf: (side: ImageSide) => (marked ? marks[side] : []),
    lookOf,
    look: lookOf(active),
    /** Of the active image; undefined for a PDF, and until an image has come. */
    zoom: isZoomed ? zooms[active] : undefined,
    act,
    chooseSide,
    setLook,
    setHelping,
    setActive: (side: ImageSide) => setSight((now) => ({ ...now, active: side })),
    setZoom: (side: ImageSide, zoom: number) => setZooms((all) => ({ ...all, [side]: zoom })),
    setZoomable: (side: ImageSide, image: Moves | null) => {
      zoomables.current[side] = image;
    },
  };
};

export type Viewing = ReturnType<typeof useViewing>;
