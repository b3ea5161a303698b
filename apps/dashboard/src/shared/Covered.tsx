import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** How the API writes what it covers, in an e-mail or a number: three dots or more. */
const DOTS = /(\u2022{3,})/;

/** A text in which covered parts are heard as "covered", not as dots. */
export const Covered = ({ children }: { children: string }) => {
  const translate = useTranslate();
  if (!DOTS.test(children)) return children;
  const label = translate('shared.covered');
  // Split by a group, every second part is what the group caught.
  return children.split(DOTS).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Box
        component="span"
        key={index}
        role="img"
        aria-label={label}
        title={label}
        sx={{ color: 'text.secondary' }}
      >
        {part}
      </Box>
    ),
  );
};
