import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { UseQueryResult } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { ErrorState } from '../shared/ErrorState.tsx';
import { LineSkeletons } from '../shared/LineSkeletons.tsx';
import { PageHead } from './PageHead.tsx';

/** A page of rules, once they are there. Where they were changed meanwhile, their form begins anew. */
export const RulesPage = <Rules,>(props: {
  title: string;
  lead: string;
  query: UseQueryResult<Rules>;
  children: (rules: Rules) => ReactNode;
}) => {
  const { title, lead, query, children } = props;
  const { data, error, refetch } = query;
  return (
    <>
      <PageHead title={title} lead={lead} />
      {data ? (
        <Fragment key={JSON.stringify(data)}>{children(data)}</Fragment>
      ) : (
        <Card>
          {error ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : (
            <Box sx={{ p: 2 }}>
              <LineSkeletons count={8} />
            </Box>
          )}
        </Card>
      )}
    </>
  );
};
