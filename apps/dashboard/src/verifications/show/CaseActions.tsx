import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMay } from '../../session/permissions.ts';
import { UpdatedNote } from './header/UpdatedNote.tsx';
import { RecheckButton } from './recheck/RecheckButton.tsx';
import type { useRecheck } from './recheck/useRecheck.ts';

/** What the reader may do with the case. Auditors change nothing; without a reference there is nothing to ask about. */
export const CaseActions = (props: {
  verification: VerificationDetail;
  recheck: ReturnType<typeof useRecheck>;
  updatedAt: number | undefined;
}) => {
  const { verification, recheck, updatedAt } = props;
  const translate = useTranslate();
  const mayRecheck = useMay('recheck');
  const action = () => {
    if (!mayRecheck) return null;
    if (verification.purgedAt !== null) return null;
    if (verification.referenceId === null) {
      return (
        <Typography variant="body2" sx={{ maxWidth: '32ch', color: 'text.secondary' }}>
          {translate('show.recheck.notYet')}
        </Typography>
      );
    }
    return <RecheckButton pending={recheck.isPending} onClick={() => recheck.mutate()} />;
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', rowGap: 1 }}>
      <UpdatedNote at={updatedAt} />
      {action()}
    </Box>
  );
};
