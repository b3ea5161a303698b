import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Answered } from './Answered.tsx';
import { Beyond } from './Beyond.tsx';
import { CaseActions } from './CaseActions.tsx';
import { caseLayout } from './caseLayout.ts';
import { hasAnswer } from './hasAnswer.ts';
import { CaseHeader } from './header/CaseHeader.tsx';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { PaperHead } from './print/PaperHead.tsx';
import { PaperRecord } from './print/PaperRecord.tsx';
import { PaperStyles } from './print/PaperStyles.tsx';
import { PaperTheme } from './print/PaperTheme.tsx';
import { Purged } from './Purged.tsx';
import { RecheckNotice } from './recheck/RecheckNotice.tsx';
import { useRecheck } from './recheck/useRecheck.ts';
import { RevealNotice } from './reveal/RevealNotice.tsx';
import { Side } from './Side.tsx';
import { UnconfirmedPanel } from './unconfirmed/UnconfirmedPanel.tsx';
import { Unanswered } from './Unanswered.tsx';

/** The case from what decides it (verdict, findings, checks, images, fields) down to every byte that was exchanged about it. */
export const CasePage = (props: { verification: VerificationDetail; updatedAt: number | undefined }) => {
  const { verification, updatedAt } = props;
  const translate = useTranslate();
  const recheck = useRecheck(verification);
  const purged = verification.purgedAt !== null;
  const found = () => {
    if (purged) return <Purged verification={verification} />;
    const Found = hasAnswer(verification) ? Answered : Unanswered;
    return <Found verification={verification} />;
  };
  return (
    <PaperTheme>
      <PaperStyles />
      <PaperHead caseId={verification.id} />
      <CaseHeader
        verification={verification}
        actions={<CaseActions verification={verification} recheck={recheck} updatedAt={updatedAt} />}
      />
      <RecheckNotice outcome={recheck.data} error={recheck.error} onDismiss={recheck.reset} />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {verification.masked && !purged && (
          <RevealNotice caseId={verification.id}>{translate('show.reveal.covered')}</RevealNotice>
        )}
        <OutcomePanel verification={verification} />
        {verification.status === 'unconfirmed' && !purged && <UnconfirmedPanel verification={verification} />}
        <Box sx={caseLayout}>
          <Side verification={verification} />
          {found()}
          <Beyond verification={verification} />
        </Box>
        <PaperRecord verification={verification} />
      </Box>
    </PaperTheme>
  );
};
