import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { AuditBody } from './AuditBody.tsx';
import { ChainHead } from './ChainHead.tsx';
import { AuditFilters } from './filter/AuditFilters.tsx';
import { AUDIT_KEY, useAuditEvents } from './useAuditEvents.ts';
import { useAuditState } from './useAuditState.ts';

/** The audit log: asked by who, what, which case and when. It stands still while it is read; `Refresh` asks again. */
const AuditPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const queryClient = useQueryClient();
  const { search, unknown } = useAuditState();
  const query = useAuditEvents(search, unknown.length === 0);
  const total = unknown.length === 0 ? query.data?.total : undefined;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 2,
        maxWidth: 1400,
        mx: 'auto',
        p: { xs: 1.5, sm: 2.5 },
      }}
    >
      <DocumentTitle title={translate('audit.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: '1 1 18rem' }}>
          <Typography variant="h1">{translate('audit.title')}</Typography>
          <Typography sx={{ mt: 0.5, color: 'text.secondary' }}>{translate('audit.lead')}</Typography>
        </Box>
        <Typography role="status" sx={{ color: 'text.secondary' }}>
          {total !== undefined &&
            translate('audit.total', { smart_count: total, total: total.toLocaleString(locale) })}
        </Typography>
        <Button
          variant="outlined"
          startIcon={<Refresh />}
          loading={query.isFetching}
          loadingPosition="start"
          onClick={() => void queryClient.invalidateQueries({ queryKey: AUDIT_KEY })}
        >
          {translate('audit.refresh')}
        </Button>
      </Box>
      <ChainHead />
      <AuditFilters />
      <Card>
        <AuditBody query={query} />
      </Card>
    </Box>
  );
};

export default AuditPage;
