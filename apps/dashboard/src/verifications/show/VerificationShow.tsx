import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { problemOf } from '../../api/problem.ts';
import { DocumentTitle } from '../../shared/DocumentTitle.tsx';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { BackToList } from './BackToList.tsx';
import { CasePage } from './CasePage.tsx';
import { CaseSkeleton } from './CaseSkeleton.tsx';
import { NoSuchCase } from './NoSuchCase.tsx';
import { useCase } from './useCase.ts';
import { useCaseUpdate } from './useCaseUpdate.ts';

/** A case's page: what is known of it, or why nothing can be shown. A case that was shown stays when asking again fails. */
export const VerificationShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, dataUpdatedAt, refetch } = useCase(id);
  const updatedAt = useCaseUpdate(id, dataUpdatedAt);
  const content = () => {
    if (data) return <CasePage verification={data} updatedAt={updatedAt} />;
    if (!error) return <CaseSkeleton />;
    const status = problemOf(error)?.status;
    return status === 404 || status === 400 ? (
      <NoSuchCase />
    ) : (
      <ErrorState error={error} retry={() => void refetch()} />
    );
  };
  return (
    <Box sx={{ width: '100%', maxWidth: 1680, mx: 'auto', px: { xs: 1.5, sm: 3 }, pt: 1, pb: 6 }}>
      <DocumentTitle title={translate('show.title')} />
      <BackToList />
      {content()}
    </Box>
  );
};
