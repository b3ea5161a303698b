import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { beginning } from '../../../shared/beginning.ts';
import { clampTo } from '../../../shared/clampTo.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';

/** More than two lines hold; the whole name is among what was read. */
const MOST = 300;

/** The person in their own script, then as transcribed. Without a name the e-mail stands for the person, and a purged case has neither. */
export const CaseName = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { fullName, fullNameNative, email } = verification;
  const title =
    verification.purgedAt === null
      ? (fullNameNative ?? fullName ?? email)
      : translate('retention.purgedCase');
  const other = fullName !== null && fullName !== title ? fullName : undefined;
  return (
    // Arabic and Tamil reach further below the line than Latin, and the clamp would cut them there.
    <Typography
      variant="h1"
      title={visibleText(beginning(title, MOST))}
      sx={{ ...clampTo(2), fontSize: '1.375rem', lineHeight: 1.5 }}
    >
      <HostileText>{beginning(title, MOST)}</HostileText>
      {other && (
        <Box
          component="span"
          sx={{ marginInlineStart: 1.25, color: 'text.secondary', fontSize: '0.75em', fontWeight: 500 }}
        >
          <HostileText>{beginning(other, MOST)}</HostileText>
        </Box>
      )}
    </Typography>
  );
};
