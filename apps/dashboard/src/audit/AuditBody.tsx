import FilterAltOffOutlined from '@mui/icons-material/FilterAltOffOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState.tsx';
import { ErrorState } from '../shared/ErrorState.tsx';
import { LineSkeletons } from '../shared/LineSkeletons.tsx';
import { Pager } from '../shared/Pager.tsx';
import { visibleText } from '../shared/visibleText.ts';
import { writeAuditAddress } from './auditAddress.ts';
import { EventList } from './event/EventList.tsx';
import type { useAuditEvents } from './useAuditEvents.ts';
import { useAuditState } from './useAuditState.ts';

/** The events that were asked for, or why there are none. */
export const AuditBody = ({ query }: { query: ReturnType<typeof useAuditEvents> }) => {
  const translate = useTranslate();
  const { search, unknown, clear, setPage, setPerPage } = useAuditState();
  const { data, error, isFetching, isPlaceholderData, refetch } = query;

  // A page beyond the end (a shared address) leads to the last one there is.
  const lastPage = Math.max(1, Math.ceil((data?.total ?? 0) / search.perPage));
  const beyond = data !== undefined && !isPlaceholderData && search.page > lastPage;
  const toLastPage = useEffectEvent(() => setPage(lastPage, true));
  useEffect(() => {
    if (beyond) toLastPage();
  }, [beyond]);

  const clearing = (label: string) => (
    <Button variant="contained" onClick={clear}>
      {label}
    </Button>
  );
  if (unknown.length > 0) {
    return (
      <EmptyState
        icon={FilterAltOffOutlined}
        title={translate('audit.unknown.title')}
        text={translate('audit.unknown.text', { names: unknown.map(visibleText).join(', ') })}
        action={clearing(translate('audit.unknown.action'))}
      />
    );
  }
  if (data === undefined) {
    return error ? (
      <ErrorState error={error} retry={() => void refetch()} />
    ) : (
      <Box sx={{ p: 2 }}>
        <LineSkeletons count={12} />
      </Box>
    );
  }
  if (data.data.length === 0 && !beyond) {
    return writeAuditAddress({ ...search, page: 1, perPage: undefined }) === '' ? (
      <EmptyState
        icon={HistoryOutlined}
        title={translate('audit.empty.title')}
        text={translate('audit.empty.text')}
      />
    ) : (
      <EmptyState
        icon={FilterAltOffOutlined}
        title={translate('audit.noMatch.title')}
        text={translate('audit.noMatch.text')}
        action={clearing(translate('audit.unknown.action'))}
      />
    );
  }
  return (
    <Box
      sx={isFetching && isPlaceholderData ? { opacity: 0.4, transition: 'opacity 150ms 250ms' } : undefined}
    >
      {error && <Alert severity="warning">{translate('audit.stale')}</Alert>}
      <EventList events={data.data} label={translate('audit.title')} />
      <Pager
        label={translate('audit.pages')}
        page={search.page}
        perPage={search.perPage}
        total={data.total}
        shown={data.data.length}
        onPage={setPage}
        onPerPage={setPerPage}
      />
    </Box>
  );
};
