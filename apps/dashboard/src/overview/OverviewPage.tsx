import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { ErrorState } from '../shared/ErrorState.tsx';
import { columnGrid } from './grids.ts';
import { isNewDesk } from './isNewDesk.ts';
import { NewDesk } from './NewDesk.tsx';
import { Numbers } from './Numbers.tsx';
import { NumbersSkeleton } from './NumbersSkeleton.tsx';
import { OverviewHead } from './OverviewHead.tsx';
import { PeriodHead } from './period/PeriodHead.tsx';
import { usePeriod } from './usePeriod.ts';
import { useStatistics } from './useStatistics.ts';

/** The first screen: what waits, and how the desk and the provider do. */
const OverviewPage = () => {
  const translate = useTranslate();
  const [days, setDays] = usePeriod();
  const { data, error, isPlaceholderData, refetch } = useStatistics(days);
  return (
    <Box sx={[columnGrid, { maxWidth: 1400, mx: 'auto', p: { xs: 1.5, sm: 2 } }]}>
      <DocumentTitle title={translate('overview.title')} />
      <OverviewHead at={data?.at} onRefresh={refetch} />
      {error && data && <Alert severity="warning">{translate('overview.stale')}</Alert>}
      {data === undefined ? (
        error ? (
          <>
            <PeriodHead days={days} onChange={setDays} />
            <ErrorState error={error} retry={() => void refetch()} />
          </>
        ) : (
          <NumbersSkeleton />
        )
      ) : isNewDesk(data) ? (
        <NewDesk />
      ) : (
        <Numbers numbers={data} days={days} onDays={setDays} outdated={isPlaceholderData} />
      )}
    </Box>
  );
};

export default OverviewPage;
