import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { ErrorState } from '../shared/ErrorState.tsx';
import { LineSkeletons } from '../shared/LineSkeletons.tsx';
import { ExportTable } from './ExportTable.tsx';
import { VerifyHelp } from './VerifyHelp.tsx';

const PAUSE = 1_500;

/** The exports that were made; one that still runs is followed. */
const ExportList = () => {
  const translate = useTranslate();
  const desk = useDesk();
  const { data, error, refetch } = useQuery({
    queryKey: ['exports', 'list'],
    queryFn: () => desk.exports(),
    refetchInterval: ({ state }) => (state.data?.data.some((one) => one.state === 'running') ? PAUSE : false),
  });
  return (
    <Box sx={{ maxWidth: 1400, mx: 'auto', p: { xs: 1.5, sm: 2.5 } }}>
      <DocumentTitle title={translate('exports.title')} />
      <Typography variant="h1">{translate('exports.title')}</Typography>
      <Typography sx={{ mt: 0.5, mb: 2, color: 'text.secondary' }}>{translate('exports.lead')}</Typography>
      <Card>
        {data === undefined ? (
          error ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : (
            <Box sx={{ p: 2 }}>
              <LineSkeletons count={6} />
            </Box>
          )
        ) : data.data.length === 0 ? (
          <EmptyState
            icon={FileDownloadOutlined}
            title={translate('exports.empty.title')}
            text={translate('exports.empty.text')}
          />
        ) : (
          <>
            {error && <Alert severity="warning">{translate('exports.stale')}</Alert>}
            <ExportTable exports={data.data} />
          </>
        )}
      </Card>
      <VerifyHelp />
    </Box>
  );
};

export default ExportList;
