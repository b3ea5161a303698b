const grid = { display: 'grid', gap: 2 } as const;
const one = 'minmax(0, 1fr)';

export const columnGrid = { ...grid, gridTemplateColumns: one };

/** The page's rows: one column on a phone, and the more beside each other the wider it is. */
export const nowGrid = {
  ...grid,
  gridTemplateColumns: {
    xs: one,
    md: `${one} ${one}`,
    lg: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr)',
  },
};

export const chartGrid = {
  ...grid,
  gridTemplateColumns: { xs: one, lg: 'minmax(0, 10fr) minmax(0, 4fr)' },
};

export const tablesGrid = {
  ...grid,
  gridTemplateColumns: { xs: one, lg: 'minmax(0, 8fr) minmax(0, 6fr)' },
};
