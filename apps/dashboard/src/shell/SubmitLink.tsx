import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../session/permissions.ts';

/** To the form; not for auditors, who change nothing. */
export const SubmitLink = () => {
  const translate = useTranslate();
  if (!useMay('submit')) return null;
  return (
    <Button
      component={Link}
      to="/verifications/create"
      variant="contained"
      aria-label={translate('shell.submit')}
      sx={{ minWidth: 0, gap: 0.5 }}
    >
      <Add aria-hidden sx={{ fontSize: 18 }} />
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {translate('shell.submit')}
      </Box>
    </Button>
  );
};
