import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { Day } from '../../../shared/Day.tsx';
import { dayInWords } from '../../../shared/dayInWords.ts';
import { today } from '../../../shared/today.ts';
import { useNow } from '../../../shared/useNow.ts';
import { useKeptFor } from '../../../shared/useKeptFor.ts';
import { Fact, Facts } from '../../../shared/Facts.tsx';
import { Panel } from '../../../shared/Panel.tsx';
import { HoldFact } from './HoldFact.tsx';
import { RelationshipButton } from './RelationshipButton.tsx';

/** How long the case is kept and why: the relationship's end, the rule of its country, and a legal hold. */
export const RetentionPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const keptFor = useKeptFor();
  const now = useNow();
  const { relationshipEndedOn, retentionMonths, keptUntil, hold } = verification.retention;
  const word = (name: string, values?: Record<string, string>) => translate(`retention.case.${name}`, values);
  const due = keptUntil !== null && keptUntil <= today(now);
  return (
    <Panel title={word('title')}>
      <Facts>
        <Fact name={word('ended')}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
            {relationshipEndedOn === null
              ? word('lasting')
              : word('endedOn', { day: dayInWords(relationshipEndedOn, locale) })}
            <RelationshipButton verification={verification} />
          </Box>
        </Fact>
        <Fact name={word('rule')}>{word('ruleText', { time: keptFor(retentionMonths) })}</Fact>
        <Fact name={word('keptUntil')}>
          {keptUntil === null ? word('keptWhile') : <Day day={keptUntil} />}
          {due && (
            <Box sx={{ color: 'tones.caution.main', fontWeight: 500 }}>
              {word(hold === null ? 'overdue' : 'heldStill')}
            </Box>
          )}
        </Fact>
        <Fact name={word('hold')}>
          <HoldFact verification={verification} />
        </Fact>
      </Facts>
    </Panel>
  );
};
