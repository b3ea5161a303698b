import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ClockTime } from './ClockTime.tsx';

/** The page's name, of when its numbers are, and a way to have them now. */
export const OverviewHead = (props: { at: string | undefined; busy: boolean; onRefresh: () => void }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Typography variant="h1" sx={{ flexGrow: 1, fontSize: { xs: '1.25rem', sm: '1.5rem' } }}>
        {translate('overview.title')}
      </Typography>
      {props.at !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('overview.at')} <ClockTime time={props.at} />
        </Typography>
      )}
      <Button
        variant="outlined"
        startIcon={<Refresh />}
        loading={props.busy}
        loadingPosition="start"
        onClick={props.onRefresh}
      >
        {translate('overview.refresh')}
      </Button>
    </Box>
  );
};
