const one = { xs: 'minmax(0, 1fr)' };

/** The page's rows: one column on a phone, and the more beside each other the wider it is. */
export const nowGrid = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: {
    ...one,
    md: 'repeat(2, minmax(0, 1fr))',
    lg: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr)',
  },
} as const;

export const chartGrid = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { ...one, lg: 'minmax(0, 10fr) minmax(0, 4fr)' },
} as const;

export const tablesGrid = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { ...one, lg: 'minmax(0, 8fr) minmax(0, 6fr)' },
} as const;
