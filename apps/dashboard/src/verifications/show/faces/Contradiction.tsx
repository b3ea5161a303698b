import WarningAmber from '@mui/icons-material/WarningAmber';
import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

const CODES = ['face_failed_high_confidence', 'face_passed_low_confidence'] as const;

/** That check and confidence say the opposite of each other, where the desk found that they do. */
export const Contradiction = ({ findings }: Pick<VerificationDetail, 'findings'>) => {
  const translate = useTranslate();
  const code = CODES.find((one) => findings.some((finding) => finding.code === one));
  return (
    code && (
      <Box sx={{ display: 'flex', gap: 0.75, mt: 1, color: 'tones.caution.main', fontSize: '0.8125rem' }}>
        <WarningAmber aria-hidden fontSize="small" />
        <span>{translate(`show.findings.words.${code}.message`)}</span>
      </Box>
    )
  );
};
