import type { Theme } from '@mui/material/styles';

/** The row where the keyboard is: a bar at its beginning, beside the focus ring of what has the focus in it. */
export const currentRow = (theme: Theme) => ({
  backgroundColor: theme.palette.action.hover,
  boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
});
