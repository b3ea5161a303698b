/**
 * Where the system's few colours replace ours (Windows' high contrast), nothing is told by a background: a filled button and a
 * dialog get an edge, and what is chosen has the system's own colours for that.
 */
export const highContrast = {
  '@media (forced-colors: active)': {
    '.MuiButton-root.MuiButton-contained, .MuiDialog-paper': { border: '1px solid' },
    '[aria-current], [aria-pressed="true"]': {
      forcedColorAdjust: 'none',
      color: 'SelectedItemText !important',
      backgroundColor: 'SelectedItem !important',
    },
  },
} as const;
