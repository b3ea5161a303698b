import type { VerificationDetail } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Author } from '../../../people/Author.tsx';
import { DecisionRecord } from './DecisionRecord.tsx';
import { shownRecords } from './shownRecords.ts';
import { isOutdated } from './standing.ts';
import { StandingWords } from './StandingWords.tsx';

/** What is decided, by whom and why, and what is missing to it. */
export const CurrentDecision = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const firstBy = verification.review?.firstReviewedBy ?? null;
  const first = verification.reviews.findLast(({ reviewedBy }) => reviewedBy === firstBy);
  return (
    <>
      {isOutdated(verification) && <Alert severity="warning">{translate('decide.outdated')}</Alert>}
      {shownRecords(verification).current.map((record) => (
        <DecisionRecord key={record.id} record={record} />
      ))}
      {firstBy !== null && (
        <Box sx={{ mt: -1, fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {translate('decide.firstBy')} <Author id={first?.reviewedById ?? null} email={firstBy} />
        </Box>
      )}
      <StandingWords verification={verification} />
    </>
  );
};
