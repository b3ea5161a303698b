/** Cuts a text after `lines` lines; whatever cuts it says the whole somewhere else (a title, the field itself). */
export const clampTo = (lines: number) =>
  ({
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: lines,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  }) as const;
