/** Checks, images and what was read: beside each other from a laptop's width on, so that a case is judged without scrolling. */
export const caseColumns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'repeat(2, minmax(0, 1fr))',
    lg: 'minmax(300px, 1fr) minmax(0, 1.3fr) minmax(320px, 1.1fr)',
  },
} as const;

/** The long table of what was read, and the shorter facts about the submission beside it. */
export const readingColumns = {
  ...caseColumns,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(320px, 1fr)' },
} as const;

/** Two parts of equal weight. */
export const halves = {
  ...caseColumns,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
} as const;
