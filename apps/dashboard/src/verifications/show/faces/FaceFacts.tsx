import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CheckResult } from '../../../shared/CheckResult.tsx';
import { Confidence } from '../../../shared/Confidence.tsx';
import { useCheckName } from '../../../shared/useCheckName.ts';

/** The checks about one person being in both images. */
const CHECKS = ['face', 'face_on_document_matched'];

/** What the provider says of the two faces. */
export const FaceFacts = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const checkName = useCheckName();
  const checks = verification.checks.filter(({ name }) => CHECKS.includes(name));
  return (
    <Box
      component="dl"
      sx={{
        flex: '0 0 112px',
        marginInlineStart: 'auto',
        m: 0,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, mb: 1 },
      }}
    >
      <Typography variant="caption" component="dt">
        {translate('show.faces.confidence')}
      </Typography>
      <Box component="dd" sx={{ fontWeight: 600 }}>
        <Confidence value={verification.faceMatchConfidence} />
      </Box>
      {checks.map(({ name, result }) => (
        <Box key={name}>
          <Typography variant="caption" component="dt">
            {checkName(name)}
          </Typography>
          <dd>
            <CheckResult result={result} variant={result === 'passed' ? 'plain' : 'soft'} />
          </dd>
        </Box>
      ))}
    </Box>
  );
};
