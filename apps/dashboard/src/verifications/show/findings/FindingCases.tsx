import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CaseLink } from '../../../shared/CaseLink.tsx';

/** The other cases that a finding is about. */
export const FindingCases = ({ caseIds }: { caseIds: readonly string[] }) => {
  const translate = useTranslate();
  return (
    <Box>
      {translate('show.findings.cases', { smart_count: caseIds.length })}{' '}
      {caseIds.map((caseId, at) => (
        <span key={caseId}>
          {at > 0 && ', '}
          {/* Cut at its end, in Arabic too. */}
          <bdi dir="ltr">
            <CaseLink id={caseId} bare />
          </bdi>
        </span>
      ))}
    </Box>
  );
};
