/** A button that stands in a line of text. */
export const lineButton = { minHeight: 26, px: 0.75, py: 0, fontSize: '0.8125rem' } as const;
