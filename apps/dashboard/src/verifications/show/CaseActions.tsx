import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMay } from '../../session/permissions.ts';
import { AssigneeControl } from './assign/AssigneeControl.tsx';
import { UpdatedNote } from './header/UpdatedNote.tsx';
import { PrintButton } from './print/PrintButton.tsx';
import { RecheckButton } from './recheck/RecheckButton.tsx';
import type { useRecheck } from './recheck/useRecheck.ts';

/** Without a reference there is nothing to ask about; what is parked before it was ever sent is sent by a re-check. */
const canBeAsked = ({ referenceId, status, findings }: VerificationDetail): boolean =>
  referenceId !== null || (status === 'queued' && findings.some(({ code }) => code === 'parked'));

/** Whose case it is, and what can be done with it. Auditors change nothing. */
export const CaseActions = (props: {
  verification: VerificationDetail;
  recheck: ReturnType<typeof useRecheck>;
  updatedAt: number | undefined;
}) => {
  const { verification, recheck, updatedAt } = props;
  const translate = useTranslate();
  const mayRecheck = useMay('recheck') && verification.purgedAt === null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        displayPrint: 'none',
      }}
    >
      <UpdatedNote at={updatedAt} />
      <AssigneeControl verification={verification} />
      {mayRecheck && !canBeAsked(verification) && (
        <Typography variant="body2" sx={{ maxWidth: '32ch', color: 'text.secondary' }}>
          {translate('show.recheck.notYet')}
        </Typography>
      )}
      {mayRecheck && canBeAsked(verification) && (
        <RecheckButton pending={recheck.isPending} onClick={() => recheck.mutate()} />
      )}
      <PrintButton />
    </Box>
  );
};
