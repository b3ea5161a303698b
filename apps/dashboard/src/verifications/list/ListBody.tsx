import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { ActiveFilters } from './filter/ActiveFilters.tsx';
import { UnknownFilter } from './filter/UnknownFilter.tsx';
import { FACETS_KEY } from './filter/useFacets.ts';
import { ListHead } from './ListHead.tsx';
import { ListPager } from './ListPager.tsx';
import { useLiveRows } from './live/useLiveRows.ts';
import { WaitingRows } from './live/WaitingRows.tsx';
import { NoRows } from './NoRows.tsx';
import { RowSkeletons } from './rows/RowSkeletons.tsx';
import { VerificationCards } from './rows/VerificationCards.tsx';
import { VerificationTable } from './rows/VerificationTable.tsx';
import { SelectionBar } from './select/SelectionBar.tsx';
import { useSelection } from './select/useSelection.ts';
import { useListState } from './useListState.ts';

/** Rows of the filter before, while the new ones are on their way: pale once that takes long enough to be taken for the answer. */
const outdated = (yes: boolean) =>
  yes ? { opacity: 0.4, transition: 'opacity 150ms 250ms' } : { opacity: 1 };

/** The rows as a table where it is `wide`, else as cards; the filters in a `drawer` where they have no place beside them. */
export const ListBody = ({ wide, drawer }: { wide: boolean; drawer: boolean }) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { unknown, page, perPage, setPage } = useListState();
  const selection = useSelection();
  const hovered = useRef(false);
  const { query, changed, waiting, show } = useLiveRows(() => hovered.current || selection.ids.length > 0);
  const { data, error, isFetching, isPlaceholderData, refetch } = query;

  // A page beyond the end (a shared address, cases purged since) leads to the last one there is.
  const lastPage = Math.max(1, Math.ceil((data?.total ?? 0) / perPage));
  const beyond = data !== undefined && !isPlaceholderData && page > lastPage;
  const toLastPage = useEffectEvent(() => setPage(lastPage, true));
  useEffect(() => {
    if (beyond) toLastPage();
  }, [beyond]);

  const Rows = wide ? VerificationTable : VerificationCards;
  const retry = () => {
    void refetch();
    void queryClient.invalidateQueries({ queryKey: FACETS_KEY });
  };
  return (
    <ResourceContextProvider value="verifications">
      <Box
        sx={{
          flex: 1,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 1.5,
          minWidth: 0,
          p: { xs: 1.5, sm: 2 },
        }}
      >
        <ListHead total={data?.total} drawer={drawer} />
        <ActiveFilters />
        {error && data && <Alert severity="warning">{translate('list.stale')}</Alert>}
        <Card
          onPointerEnter={(event) => (hovered.current = event.pointerType === 'mouse')}
          onPointerLeave={() => (hovered.current = false)}
          sx={{ position: 'relative', overflow: 'clip' }}
        >
          {isFetching && isPlaceholderData && (
            <LinearProgress
              aria-label={translate('shared.loading')}
              sx={{ position: 'absolute', insetInline: 0, height: 2 }}
            />
          )}
          <WaitingRows waiting={waiting} onShow={() => void show()} />
          {unknown.length > 0 ? (
            <UnknownFilter names={unknown} />
          ) : data === undefined ? (
            error ? (
              <ErrorState error={error} retry={retry} />
            ) : (
              <RowSkeletons />
            )
          ) : data.data.length === 0 ? (
            <NoRows />
          ) : (
            <Box sx={outdated(isFetching && isPlaceholderData)}>
              <Rows rows={data.data} changed={changed} selection={selection} />
              <ListPager total={data.total} shown={data.data.length} />
            </Box>
          )}
          <SelectionBar selection={selection} />
        </Card>
      </Box>
    </ResourceContextProvider>
  );
};
