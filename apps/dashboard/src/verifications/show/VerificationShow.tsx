import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { problemOf } from '../../api/problem.ts';
import { DocumentTitle } from '../../shared/DocumentTitle.tsx';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { BackToList } from './BackToList.tsx';
import { CasePage } from './CasePage.tsx';
import { CaseSkeleton } from './CaseSkeleton.tsx';
import { Neighbours } from './neighbours/Neighbours.tsx';
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
    // What was re-checked or folded open on one case is not on the next.
    if (data) return <CasePage key={data.id} verification={data} updatedAt={updatedAt} />;
    if (!error) return <CaseSkeleton />;
    const status = problemOf(error)?.status;
    return status === 404 || status === 400 ? (
      <NoSuchCase />
    ) : (
      <ErrorState error={error} retry={() => void refetch()} />
    );
  };
  return (
    <Box sx={{ width: '100%', maxWidth: 1760, mx: 'auto', px: { xs: 1.5, sm: 2 }, pt: 0.75, pb: 4 }}>
      <DocumentTitle title={translate('show.title')} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          columnGap: 2,
          mb: 0.5,
          displayPrint: 'none',
        }}
      >
        <BackToList />
        <Neighbours id={id} />
      </Box>
      {content()}
    </Box>
  );
};
