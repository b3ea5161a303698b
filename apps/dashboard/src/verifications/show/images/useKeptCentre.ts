import { useLayoutEffect, useRef } from 'react';

/** For a frame that scrolls: what stands in its middle stays there while `zoom` changes what is in it. */
export const useKeptCentre = (zoom: number) => {
  const frame = useRef<HTMLDivElement>(null);
  const centre = useRef({ x: 0.5, y: 0.5 });
  useLayoutEffect(() => {
    const { current: box } = frame;
    if (box === null) return;
    box.scrollLeft = centre.current.x * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = centre.current.y * box.scrollHeight - box.clientHeight / 2;
  }, [zoom]);
  const onScroll = () => {
    const { current: box } = frame;
    if (box === null) return;
    centre.current = {
      x: (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth,
      y: (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
    };
  };
  return { ref: frame, onScroll };
};
