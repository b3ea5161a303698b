import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { laterPage } from '../../../shell/laterPage.ts';

const DisplayDialog = laterPage(() => import('./DisplayDialog.tsx'));

/** How the list looks: its order, columns, density and times. */
export const DisplayButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        aria-label={translate('list.display')}
        onClick={() => setOpen(true)}
        sx={{ gap: 1, minWidth: 0 }}
      >
        <ViewColumnOutlined fontSize="small" />
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {translate('list.display')}
        </Box>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DisplayDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
