import type { Finding, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { FindingCases } from './FindingCases.tsx';
import { FindingFields } from './FindingFields.tsx';

/** What was noticed, what to do about it, which fields show it and which other cases it is about. */
export const FindingDetails = (props: { id: string; finding: Finding; verification: VerificationDetail }) => {
  const { id, finding, verification } = props;
  const { code, message, action, fields, caseIds } = finding;
  const translate = useTranslate();
  const words = (what: string, given: string) =>
    translate(`show.findings.words.${code}.${what}`, { _: given });
  return (
    <Box id={id} sx={{ fontSize: '0.8125rem', lineHeight: 1.45, overflowWrap: 'anywhere' }}>
      <HostileText>{words('message', message)}</HostileText>{' '}
      <Box component="span" sx={{ fontWeight: 600 }}>
        {translate('show.findings.action')}
      </Box>{' '}
      <HostileText>{words('action', action)}</HostileText>
      {(fields.length > 0 || caseIds.length > 0) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, color: 'text.secondary' }}>
          {fields.length > 0 && <FindingFields fields={fields} verification={verification} />}
          {caseIds.length > 0 && <FindingCases caseIds={caseIds} />}
        </Box>
      )}
    </Box>
  );
};
