import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMay } from '../../session/permissions.ts';
import { Answered } from './Answered.tsx';
import { CaseActions } from './CaseActions.tsx';
import { FindingsPanel } from './findings/FindingsPanel.tsx';
import { hasAnswer } from './hasAnswer.ts';
import { CaseHeader } from './header/CaseHeader.tsx';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { Purged } from './Purged.tsx';
import { RecheckNotice } from './recheck/RecheckNotice.tsx';
import { useRecheck } from './recheck/useRecheck.ts';
import { RetentionPanel } from './retention/RetentionPanel.tsx';
import { RevealNotice } from './reveal/RevealNotice.tsx';
import { TrailPanel } from './trail/TrailPanel.tsx';
import { Unanswered } from './Unanswered.tsx';

/** The case from what decides it (verdict, checks, images, key fields) down to every byte that was exchanged about it. */
export const CasePage = (props: { verification: VerificationDetail; updatedAt: number | undefined }) => {
  const { verification, updatedAt } = props;
  const translate = useTranslate();
  const mayReadAudit = useMay('readAudit');
  const recheck = useRecheck(verification);
  const purged = verification.purgedAt !== null;
  const found = () => {
    if (purged) return <Purged verification={verification} />;
    const Found = hasAnswer(verification) ? Answered : Unanswered;
    return <Found verification={verification} />;
  };
  return (
    <>
      <CaseHeader
        verification={verification}
        actions={<CaseActions verification={verification} recheck={recheck} updatedAt={updatedAt} />}
      />
      <RecheckNotice outcome={recheck.data} error={recheck.error} onDismiss={recheck.reset} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {verification.masked && !purged && (
          <RevealNotice caseId={verification.id}>{translate('show.reveal.covered')}</RevealNotice>
        )}
        <OutcomePanel verification={verification} />
        <FindingsPanel findings={verification.findings} />
        {found()}
        {!purged && <RetentionPanel verification={verification} />}
        {mayReadAudit && <TrailPanel key={verification.id} caseId={verification.id} />}
      </Box>
    </>
  );
};
