import { createSvgIcon } from '@mui/material/utils';

/** Two bars, struck through. */
export const NotEqual = createSvgIcon(
  <path d="M4 8h9.2l2.1-4 1.8.9L15.500 8H20v2h-5.500l-2.200 4H20v2h-8.800l-2.100 4-1.800-.9L8.900 16H4v-2h6l2.100-4H4z" />,
  'NotEqual',
);
