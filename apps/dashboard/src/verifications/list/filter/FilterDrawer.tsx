import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { FilterPanel } from './FilterPanel.tsx';

/** The filter panel where there is no room for it beside the list. */
export const FilterDrawer = (props: { open: boolean; total: number; onClose: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const title = translate('list.filter.title');
  return (
    <Drawer
      anchor="right"
      open={props.open}
      onClose={props.onClose}
      slotProps={{ paper: { 'aria-label': title, sx: { width: 'min(22rem, 92vw)' } } }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <IconButton aria-label={translate('list.filter.close')} onClick={props.onClose}>
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, overflowY: 'auto', px: 2 }}>
        <FilterPanel />
      </Box>
      <Box sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button fullWidth variant="contained" size="large" onClick={props.onClose}>
          {translate('list.filter.show', {
            smart_count: props.total,
            total: props.total.toLocaleString(locale),
          })}
        </Button>
      </Box>
    </Drawer>
  );
};
