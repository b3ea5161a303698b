/**
 * What was noticed and is decided at the side, beside it the images and what they were read as: judged without scrolling on a laptop. The
 * order is the same for the eye, the keyboard and a phone's one column.
 */
export const caseLayout = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'minmax(300px, 350px) minmax(0, 1fr)',
  },
  '& .MuiCard-root': { p: 1.5 },
  '@media print': { display: 'block', '& > *': { mb: 1 } },
} as const;

/** As tall as what stands beside it, so that the decision can stay in sight as long. */
export const sideColumn = {
  display: 'grid',
  gap: 1.25,
  alignSelf: 'stretch',
  alignContent: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media print': { gridTemplateColumns: '1fr 1fr', alignItems: 'start' },
} as const;

/** Faces and images, and the table beside them from a laptop's width on. */
export const evidence = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  minWidth: 0,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(340px, 5fr) minmax(0, 8fr)' },
  '@media print': { display: 'block', '& > *': { mb: 1 } },
} as const;

/** The faces over the images; side by side where there is nothing beside them. */
export const pictures = {
  display: 'grid',
  gap: 1.5,
  minWidth: 0,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'minmax(0, 1fr)' },
  '@media print': { gridTemplateColumns: '1fr 1fr' },
} as const;

/** What follows below, in the same columns. */
export const beyondColumn = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'minmax(0, 1fr)',
  displayPrint: 'none',
} as const;
