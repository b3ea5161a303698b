/** A list of lines, each with a fine line above it but the first. */
export const lineList = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li + li': { borderTop: 1, borderTopColor: 'divider' },
} as const;
