import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { BehindBanner } from './BehindBanner.tsx';
import { ActiveFilters } from './filter/ActiveFilters.tsx';
import { UnknownFilter } from './filter/UnknownFilter.tsx';
import { FACETS_KEY } from './filter/useFacets.ts';
import { LateBanner } from './LateBanner.tsx';
import { ListHead } from './ListHead.tsx';
import { ListRows } from './ListRows.tsx';
import { useLiveRows } from './live/useLiveRows.ts';
import { WaitingRows } from './live/WaitingRows.tsx';
import { NoRows } from './NoRows.tsx';
import { RowSkeletons } from './rows/RowSkeletons.tsx';
import { useSelection } from './select/useSelection.ts';
import { useFromTop } from './useFromTop.ts';
import { useLastPage } from './useLastPage.ts';
import { useListState } from './useListState.ts';
import { UnknownParts } from './views/UnknownParts.tsx';
import { ViewBar } from './views/ViewBar.tsx';

/** Where the window is wide, the rows alone scroll: views, filters, the table's head, the pages and what is selected stay in sight. */
const column = { flex: 1, display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 } as const;

/** The rows as a table where it is `wide`, else as cards; the filters in a `drawer` where they have no place beside them. */
export const ListBody = ({ wide, drawer }: { wide: boolean; drawer: boolean }) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { unknown } = useListState();
  const selection = useSelection();
  const pointed = useRef(false);
  const area = useRef<HTMLDivElement>(null);
  const { query, changed, waiting, show } = useLiveRows(
    () =>
      pointed.current || selection.ids.length > 0 || area.current?.contains(document.activeElement) === true,
  );
  const { data, error, isFetching, isPlaceholderData, refetch } = query;

  const settled = data !== undefined && !isPlaceholderData;
  const lastPage = useLastPage(data?.total ?? 0, settled);
  useFromTop(area);
  const retry = () => {
    void refetch();
    void queryClient.invalidateQueries({ queryKey: FACETS_KEY });
  };
  return (
    <ResourceContextProvider value="verifications">
      <Box sx={{ ...column, gap: 1.25, p: { xs: 1.5, sm: 2 } }}>
        <ListHead total={data?.total} drawer={drawer} />
        <LateBanner />
        <BehindBanner asOf={data?.asOf} behindMs={data?.behindMs} />
        <ViewBar line={wide} />
        <ActiveFilters />
        <UnknownParts />
        {error && data && <Alert severity="warning">{translate('list.stale')}</Alert>}
        <Card
          onPointerEnter={(event) => (pointed.current = event.pointerType === 'mouse')}
          onPointerLeave={() => (pointed.current = false)}
          sx={{ ...column, flex: wide ? '0 1 auto' : undefined, position: 'relative', overflow: 'clip' }}
        >
          {isFetching && isPlaceholderData && (
            <LinearProgress
              aria-label={translate('shared.loading')}
              sx={{ position: 'absolute', insetInline: 0, zIndex: 4, height: 2 }}
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
            <ListRows {...{ page: data, changed, selection, wide, area, lastPage, settled }} />
          )}
        </Card>
      </Box>
    </ResourceContextProvider>
  );
};
