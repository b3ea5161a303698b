import type { CaseHistory, VerificationDetail } from '@desk/contract';
import DifferenceOutlined from '@mui/icons-material/DifferenceOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { answersOf, newestPair, pairWithBefore, type AnswerPair } from './compare/answerPair.ts';
import { CaseProvider } from './timeline/CaseContext.ts';
import { chosenEntries, countKinds, type EntryKind } from './timeline/entryKinds.ts';
import { exchangeMarks } from './timeline/exchangeMarks.ts';
import { KindChips } from './timeline/KindChips.tsx';
import { Omitted } from './timeline/Omitted.tsx';
import { TimeLine } from './timeline/TimeLine.tsx';

const CompareDialog = lazy(() => import('./compare/CompareDialog.tsx'));

/** The history as the reader chose to see it, and over it the two answers that they compare. */
export const History = (props: {
  verification: Pick<VerificationDetail, 'id' | 'masked' | 'purgedAt' | 'submittedAt'>;
  history: CaseHistory;
}) => {
  const { data: entries, omitted } = props.history;
  const { id, masked, purgedAt, submittedAt } = props.verification;
  const purged = purgedAt !== null;
  const translate = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<EntryKind>>(new Set());
  const [pair, setPair] = useState<AnswerPair>();
  const shown = useMemo(() => chosenEntries(entries, chosen), [entries, chosen]);
  const about = useMemo(() => {
    const answers = purged ? [] : answersOf(entries);
    const compareWithBefore = (exchangeId: string) => {
      const found = pairWithBefore(answers, exchangeId);
      return found && (() => setPair(found));
    };
    return { id, purged, masked, answers, compareWithBefore, marks: exchangeMarks(entries, submittedAt) };
  }, [id, purged, masked, entries, submittedAt]);
  const newest = newestPair(about.answers);
  return (
    <CaseProvider value={about}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <KindChips counts={countKinds(entries)} chosen={chosen} onChoose={setChosen} />
        {newest && (
          <Button variant="outlined" startIcon={<DifferenceOutlined />} onClick={() => setPair(newest)}>
            {translate('history.compare.open')}
          </Button>
        )}
      </Box>
      {shown.length === 0 ? (
        <Typography sx={{ pt: 2, color: 'text.secondary' }}>{translate('history.none')}</Typography>
      ) : (
        // Who asks for nothing else wants to see each look.
        <TimeLine entries={shown} eachView={chosen.size === 1 && chosen.has('look')} />
      )}
      <Omitted {...omitted} />
      {pair && (
        <Suspense fallback={null}>
          <CompareDialog
            caseId={id}
            masked={masked}
            answers={about.answers}
            pair={pair}
            onPair={setPair}
            onClose={() => setPair(undefined)}
          />
        </Suspense>
      )}
    </CaseProvider>
  );
};
