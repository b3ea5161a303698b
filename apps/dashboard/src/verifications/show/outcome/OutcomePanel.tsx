import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { CaseTimes } from './CaseTimes.tsx';
import { CountryFigures } from './CountryFigures.tsx';
import { DecisionFact } from './DecisionFact.tsx';
import { StatusSentence } from './StatusSentence.tsx';
import { UnperformedWarning } from './UnperformedWarning.tsx';
import { VerdictFact } from './VerdictFact.tsx';

/** Where the case stands: the provider's verdict and our decision as two facts, and the times and countries that belong to both. */
export const OutcomePanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const headingId = useId();
  return (
    <Card component="section" aria-labelledby={headingId} sx={{ display: 'grid', gap: 1, p: 1 }}>
      <Box component="h2" id={headingId} sx={visuallyHidden}>
        {translate('show.outcome.title')}
      </Box>
      <UnperformedWarning verification={verification} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            sm: 'minmax(0, 1fr) minmax(0, 1fr)',
            lg: 'minmax(0, 4fr) minmax(0, 3fr) minmax(0, 7fr)',
          },
        }}
      >
        <Box component="dl" sx={{ display: 'contents' }}>
          <VerdictFact verification={verification} />
          <DecisionFact verification={verification} />
        </Box>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            alignContent: 'center',
            columnGap: 2,
            rowGap: 0.5,
            m: 0,
            gridColumn: { sm: '1 / -1', lg: 'auto' },
            gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' },
          }}
        >
          <CountryFigures verification={verification} />
          <CaseTimes verification={verification} />
        </Box>
      </Box>
      <StatusSentence verification={verification} />
    </Card>
  );
};
