import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';
import {
  TransformComponent,
  TransformWrapper,
  type ReactZoomPanPinchContentRef,
  type ReactZoomPanPinchRef,
} from 'react-zoom-pan-pinch';
import type { Size } from '../box.ts';
import { fitted } from '../fitted.ts';
import type { Mark } from '../marksOf.ts';
import { Marks } from '../Marks.tsx';
import type { Look } from './look.ts';
import { turnedBox, turnedSize } from './turnedBox.ts';

/** From so many pixels of the screen for one of the image on, its pixels are shown as squares: nothing is made up between them. */
const SQUARES_FROM = 3;
/** At the least of what fits; more for a large image, whose pixels are small when it is shown whole. */
const mostFor = ({ width, height }: Size) => Math.max(16, Math.max(width, height) / 30);
/** A notch of a mouse's wheel is about 100: a quarter more or less, near and far. */
const WHEEL = 0.0025;

/** An image that wheel, drag, pinch and double click zoom and move; 1 is as large as it can be shown whole. */
export const Zoomable = (props: {
  src: string;
  name: string;
  size: Size;
  look: Look;
  marks: readonly Mark[];
  ref: Ref<ReactZoomPanPinchContentRef>;
  /** Pixels of the screen for one of the image. */
  onZoom: (zoom: number) => void;
}) => {
  const { src, name, size, look, marks, ref, onZoom } = props;
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const over = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [zoom, setZoom] = useState(1);
  const shownSize = turnedSize(size, look.turns);
  const frame = fitted(shownSize);
  // The marks stand over the image and not in it, so that their lines stay as thin as they are; they follow it here, in the same frame.
  const follow = ({ instance }: ReactZoomPanPinchRef) => {
    const { scale: now, positionX, positionY } = instance.state;
    over.current?.style.setProperty('transform', `translate(${positionX}px, ${positionY}px)`);
    over.current?.style.setProperty('--scale', String(now));
    setScale(now);
  };
  const measure = useEffectEvent(([entry]: ResizeObserverEntry[]) => {
    const next = (entry?.contentRect.width ?? 0) / shownSize.width;
    setZoom(next);
    onZoom(next);
  });
  // What stands over the image is as large as it: another window, or another place in it, makes it larger or smaller too.
  useEffect(() => {
    const observer = new ResizeObserver((entries) => measure(entries));
    if (over.current) observer.observe(over.current);
    return () => observer.disconnect();
  }, []);
  return (
    <TransformWrapper
      ref={ref}
      maxScale={mostFor(size)}
      centerOnInit
      centerZoomedOut
      disablePadding
      wheel={{ step: scale * WHEEL }}
      doubleClick={{ mode: 'toggle', step: 2, animationTime: still ? 0 : 200 }}
      zoomAnimation={{ disabled: still }}
      panning={{ velocityDisabled: still }}
      autoAlignment={{ animationTime: 0 }}
      onInit={follow}
      onTransform={follow}
    >
      <TransformComponent
        wrapperStyle={{
          position: 'relative',
          width: '100%',
          height: '100%',
          overflow: 'hidden',
          touchAction: 'none',
          cursor: scale > 1 ? 'grab' : 'zoom-in',
        }}
        contentStyle={{ ...frame, position: 'relative' }}
      >
        <img
          src={src}
          alt={name}
          draggable={false}
          decoding="sync"
          style={{
            ...(look.turns % 2 === 0 ? frame : { width: frame.height, height: frame.width }),
            position: 'absolute',
            top: '50%',
            left: '50%',
            transform: `translate(-50%, -50%) rotate(${look.turns * 90}deg)`,
            filter: `brightness(${look.brightness}%) contrast(${look.contrast}%)`,
            imageRendering: zoom >= SQUARES_FROM ? 'pixelated' : 'auto',
            pointerEvents: 'none',
          }}
        />
      </TransformComponent>
      <Box
        ref={over}
        // Inline like all of this geometry: a mirrored interface turns the other styles round.
        style={{
          top: 0,
          left: 0,
          width: `calc(${frame.width} * var(--scale, 1))`,
          height: `calc(${frame.height} * var(--scale, 1))`,
        }}
        sx={{ position: 'absolute', pointerEvents: 'none' }}
      >
        <Marks
          named
          size={shownSize}
          marks={marks.map(({ kind, box }) => ({ kind, box: turnedBox(box, size, look.turns) }))}
        />
      </Box>
    </TransformWrapper>
  );
};
