import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { PageHead } from '../PageHead.tsx';
import { PolicyForm } from './PolicyForm.tsx';

/** The rules that hold for everyone. */
export const PolicyPage = () => {
  const translate = useTranslate();
  const desk = useDesk();
  const { data, error, refetch } = useQuery({ queryKey: ['policy'], queryFn: () => desk.policy() });
  return (
    <>
      <PageHead title={translate('admin.policy.title')} lead={translate('admin.policy.lead')} />
      {data ? (
        <PolicyForm key={JSON.stringify(data)} policy={data} />
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
