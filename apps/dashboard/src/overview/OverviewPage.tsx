import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { ErrorState } from '../shared/ErrorState.tsx';
import { isNewDesk } from './isNewDesk.ts';
import { NewDesk } from './NewDesk.tsx';
import { Numbers } from './Numbers.tsx';
import { NumbersSkeleton } from './NumbersSkeleton.tsx';
import { OverviewHead } from './OverviewHead.tsx';
import { usePeriod } from './usePeriod.ts';
import { useStatistics } from './useStatistics.ts';

/** The first screen: what waits, and how the desk and the provider do. */
const OverviewPage = () => {
  const translate = useTranslate();
  const [days, setDays] = usePeriod();
  const { data, error, isFetching, refetch } = useStatistics(days);
  const again = () => void refetch();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 2,
        maxWidth: 1400,
        mx: 'auto',
        p: { xs: 1.5, sm: 2 },
      }}
    >
      <DocumentTitle title={translate('overview.title')} />
      <OverviewHead at={data?.at} busy={isFetching} onRefresh={again} />
      {error && data && <Alert severity="warning">{translate('overview.stale')}</Alert>}
      {data === undefined ? (
        error ? (
          <ErrorState error={error} retry={again} />
        ) : (
          <NumbersSkeleton />
        )
      ) : isNewDesk(data) ? (
        <NewDesk />
      ) : (
        <Numbers numbers={data} days={days} onDays={setDays} />
      )}
    </Box>
  );
};

export default OverviewPage;
