import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { Answered } from './Answered.tsx';
import { CaseActions } from './CaseActions.tsx';
import { FindingsPanel } from './findings/FindingsPanel.tsx';
import { hasAnswer } from './hasAnswer.ts';
import { CaseHeader } from './header/CaseHeader.tsx';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { RecheckNotice } from './recheck/RecheckNotice.tsx';
import { useRecheck } from './recheck/useRecheck.ts';
import { Unanswered } from './Unanswered.tsx';

/** The case from what decides it (verdict, checks, images, key fields) down to every byte that was exchanged about it. */
export const CasePage = (props: { verification: VerificationDetail; updatedAt: number | undefined }) => {
  const { verification, updatedAt } = props;
  const recheck = useRecheck(verification);
  return (
    <>
      <CaseHeader
        verification={verification}
        actions={<CaseActions verification={verification} recheck={recheck} updatedAt={updatedAt} />}
      />
      <RecheckNotice outcome={recheck.data} error={recheck.error} onDismiss={recheck.reset} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <OutcomePanel verification={verification} />
        <FindingsPanel findings={verification.findings} />
        {hasAnswer(verification) ? (
          <Answered verification={verification} />
        ) : (
          <Unanswered verification={verification} />
        )}
      </Box>
    </>
  );
};
