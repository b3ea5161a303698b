import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useTranslate } from 'react-admin';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { useReviewPolicy } from '../../verifications/decide/useReviewPolicy.ts';
import { PageHead } from '../PageHead.tsx';
import { ReviewPolicyForm } from './ReviewPolicyForm.tsx';

/** The rules of deciding: where a second person decides too, and which reasons are offered. */
export const ReviewPolicyPage = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useReviewPolicy();
  return (
    <>
      <PageHead title={translate('admin.deciding.title')} lead={translate('admin.deciding.lead')} />
      {data ? (
        <ReviewPolicyForm key={JSON.stringify(data)} policy={data} />
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
