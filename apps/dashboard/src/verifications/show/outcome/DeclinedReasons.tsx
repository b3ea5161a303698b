import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LongText } from '../../../shared/LongText.tsx';

/** Why the provider declined, in its words, the main reason first; nothing where it gave none. */
export const DeclinedReasons = ({ reasons }: { reasons: readonly string[] }) => {
  const translate = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <Box>
      <Typography variant="h4" component="h3">
        {translate('show.outcome.reasons', { smart_count: reasons.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25, columnGap: 4, columns: { md: reasons.length > 2 ? 2 : 1 } }}>
        {reasons.map((reason) => (
          <Box component="li" key={reason} sx={{ overflowWrap: 'anywhere', breakInside: 'avoid' }}>
            <LongText>{reason}</LongText>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
