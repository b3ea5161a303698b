import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState, type ReactNode } from 'react';

/** A button that unfolds what stands below it; `beside` are further buttons of the same line. What is folded is not there. */
export const Unfolding = (props: {
  label: string;
  /** Where the label alone would not tell it from its neighbours'. */
  name?: string;
  beside?: ReactNode;
  /** For what says less than its neighbours. */
  quiet?: boolean;
  children: () => ReactNode;
}) => {
  const { label, name, beside, quiet = false, children } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, marginInlineStart: -1 }}
      >
        <Button
          variant="text"
          aria-label={name}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          endIcon={<ExpandMore sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          sx={{
            minHeight: 26,
            px: 1,
            py: 0,
            fontSize: '0.8125rem',
            textAlign: 'start',
            whiteSpace: 'normal',
            ...(quiet && { color: 'text.secondary', fontWeight: 400 }),
          }}
        >
          {label}
        </Button>
        {beside}
      </Box>
      <Box id={id} hidden={!open} sx={{ pt: open ? 0.5 : 0 }}>
        {open && children()}
      </Box>
    </>
  );
};
