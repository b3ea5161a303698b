import CheckCircle from '@mui/icons-material/CheckCircle';
import DangerousOutlined from '@mui/icons-material/DangerousOutlined';
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { fieldPlace, placeStyle } from '../places/place.ts';
import { DeclinedReasons } from './DeclinedReasons.tsx';
import { factName } from './factName.ts';

const looks = {
  accepted: { tone: 'positive', icon: CheckCircle, words: 'shared.verdict.accepted' },
  declined: { tone: 'negative', icon: DangerousOutlined, words: 'shared.verdict.declined' },
  none: { tone: 'neutral', icon: RemoveCircleOutlineOutlined, words: 'show.outcome.noVerdict' },
} as const;

/** What the provider said, large and on its colour, with its reasons: a ruling from outside, unlike the decision beside it. */
export const VerdictFact = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { tone, icon: Icon, words } = looks[verification.verificationStatus ?? 'none'];
  return (
    <Box
      sx={{
        px: 1.5,
        py: 1,
        borderRadius: 1.5,
        borderInlineStart: '5px solid',
        borderColor: `tones.${tone}.main`,
        backgroundColor: `tones.${tone}.soft`,
      }}
    >
      <Box component="dt" sx={factName}>
        {translate('show.outcome.verdict')}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
          <Box
            component="strong"
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              gap: 0.75,
              fontSize: '1.25rem',
              fontWeight: 650,
              lineHeight: 1.4,
              color: `tones.${tone}.main`,
            }}
          >
            <Icon aria-hidden sx={{ fontSize: 22 }} />
            {translate(words)}
          </Box>
          <Box component="span" {...fieldPlace('status')} sx={placeStyle}>
            <StatusChip status={verification.status} />
          </Box>
        </Box>
        <DeclinedReasons reasons={verification.declinedReasons} />
      </Box>
    </Box>
  );
};
