import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { CaseActions } from './CaseActions.tsx';
import { caseColumns, readingColumns } from './caseColumns.ts';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { ExchangesPanel } from './exchanges/ExchangesPanel.tsx';
import { DocumentPanel } from './extracted/DocumentPanel.tsx';
import { FreeKeysPanel } from './extracted/FreeKeysPanel.tsx';
import { FindingsPanel } from './findings/FindingsPanel.tsx';
import { CaseHeader } from './header/CaseHeader.tsx';
import { ImagesPanel } from './images/ImagesPanel.tsx';
import { OriginPanel } from './origin/OriginPanel.tsx';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { RecheckNotice } from './recheck/RecheckNotice.tsx';
import { useRecheck } from './recheck/useRecheck.ts';

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
        <Box sx={caseColumns}>
          <ChecksPanel checks={verification.checks} />
          <ImagesPanel verification={verification} />
          <DocumentPanel verification={verification} />
        </Box>
        <Box sx={readingColumns}>
          <FreeKeysPanel front={verification.proof} back={verification.additionalProof} />
          <OriginPanel agent={verification.agent} geolocation={verification.geolocation} />
        </Box>
        <ExchangesPanel caseId={verification.id} />
      </Box>
    </>
  );
};
