import type { FindingCode, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FindingChip } from '../../../shared/FindingChip.tsx';

/** What went wrong with the provider about this case. Findings about the document wait below, at the side. */
const FLAGS: readonly FindingCode[] = [
  'reference_mismatch',
  'answer_other_submission',
  'answer_late',
  'answer_changed',
  'parked',
  'stalled',
  'reference_unknown',
];

/** Where asking went wrong, beside the case's name: told before anything is read of it. */
export const CaseFlags = ({ findings }: Pick<VerificationDetail, 'findings'>) => {
  const translate = useTranslate();
  const codes = FLAGS.filter((flag) => findings.some(({ code }) => code === flag));
  if (codes.length === 0) return null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75 }}>
      {codes.map((code) => (
        <FindingChip key={code} code={code} message={translate(`show.findings.words.${code}.message`)} />
      ))}
    </Box>
  );
};
