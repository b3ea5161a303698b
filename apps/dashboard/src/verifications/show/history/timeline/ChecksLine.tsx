import Autorenew from '@mui/icons-material/Autorenew';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { oddTone, OutcomeChip } from '../answer/OutcomeChip.tsx';
import { useCaseOfHistory } from './CaseContext.ts';
import type { ExchangeEntry } from './entries.ts';
import { ExchangeLine } from './ExchangeLine.tsx';
import { isSame } from './historyLines.ts';
import { LineFrame } from './LineFrame.tsx';
import { lineList } from './lineList.ts';
import { MarkChips, markTone } from './MarkChips.tsx';
import { ShownInParts } from './ShownInParts.tsx';
import { Unfolding } from './Unfolding.tsx';

/** Checks in a row that brought nothing new, told in one line that unfolds to each of them. Newest first. */
export const ChecksLine = ({ entries }: { entries: readonly ExchangeEntry[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { marks } = useCaseOfHistory();
  const [newest] = entries;
  const oldest = entries.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  const { exchange } = newest;
  const own = marks.get(exchange.id) ?? [];
  const tone = markTone(own) ?? oddTone(exchange.outcome);
  const times = entries.length.toLocaleString(locale);
  const clock = (time: string) => new Date(time).toLocaleTimeString(locale, { timeStyle: 'short' });
  const span = translate('history.run.span', { first: clock(oldest.at), last: clock(newest.at) });
  return (
    <LineFrame
      icon={Autorenew}
      tone={tone ?? 'neutral'}
      notable={tone !== undefined}
      at={newest.at}
      below={
        <Unfolding label={translate('history.run.unfold', { times })}>
          {() => (
            <ShownInParts items={entries}>
              {(shown) => (
                <Box component="ul" sx={lineList}>
                  {shown.map((entry) => (
                    <ExchangeLine key={entry.exchange.id} exchange={entry.exchange} />
                  ))}
                </Box>
              )}
            </ShownInParts>
          )}
        </Unfolding>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {translate(isSame(exchange) ? 'history.run.same' : 'history.run.failing', { times })}
        </Box>
        <OutcomeChip outcome={exchange.outcome} />
        <MarkChips marks={own} />
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {span}
        </Box>
      </Box>
    </LineFrame>
  );
};
