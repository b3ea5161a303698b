import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { LongText } from '../../../shared/LongText.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';

/** Why the provider declined, in its words, the main reason first; nothing where it gave none. */
export const DeclinedReasons = ({ reasons }: { reasons: readonly string[] }) => {
  const translate = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <Box sx={{ mt: 0.5 }}>
      <Box component="h3" sx={visuallyHidden}>
        {translate('show.outcome.reasons', { smart_count: reasons.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.25, fontSize: '0.8125rem' }}>
        {reasons.map((reason) => (
          <Box
            component="li"
            key={reason}
            sx={{ overflowWrap: 'anywhere', '&:first-of-type': { fontWeight: 600 } }}
          >
            <LongText>{reason}</LongText>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
