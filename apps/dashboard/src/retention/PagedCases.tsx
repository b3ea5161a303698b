import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../shared/EmptyState.tsx';
import { ErrorState } from '../shared/ErrorState.tsx';
import { LineSkeletons } from '../shared/LineSkeletons.tsx';
import { Pager } from '../shared/Pager.tsx';
import { RETENTION_PER_PAGE } from './useRetention.ts';

/** A list of cases on its way, failed, empty or there: `head` stands above the rows, `children` shows them. */
export const PagedCases = <T,>(props: {
  label: string;
  query: UseQueryResult<{ data: T[]; total: number }>;
  page: number;
  onPage: (page: number) => void;
  empty: { icon: SvgIconComponent; title: string; text: string };
  head: ReactNode;
  children: (rows: T[]) => ReactNode;
}) => {
  const { label, query, page, onPage, empty, head, children } = props;
  const { data, error, refetch } = query;
  if (data === undefined) {
    return error ? (
      <ErrorState error={error} retry={() => void refetch()} />
    ) : (
      <Box sx={{ p: 2 }}>
        <LineSkeletons count={8} />
      </Box>
    );
  }
  if (data.total === 0) return <EmptyState {...empty} />;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, p: 2 }}>{head}</Box>
      {children(data.data)}
      {(data.total > RETENTION_PER_PAGE || page > 1) && (
        <Pager
          label={label}
          page={page}
          perPage={RETENTION_PER_PAGE}
          total={data.total}
          shown={data.data.length}
          onPage={onPage}
        />
      )}
    </>
  );
};
