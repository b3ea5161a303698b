import type { HistoryEntry } from '@desk/contract';
import Box from '@mui/material/Box';
import { memo, useMemo } from 'react';
import { useCaseOfHistory } from './CaseContext.ts';
import { DayHeading } from './DayHeading.tsx';
import { byDay } from './historyDays.ts';
import { historyLines, lineKey, lineTime } from './historyLines.ts';
import { Line } from './Line.tsx';
import { lineList } from './lineList.ts';
import { ShownInParts } from './ShownInParts.tsx';

/** What happened, newest first, under the days of the reader's calendar. A run ends with its day; `eachView` as in `historyLines`. */
export const TimeLine = memo((props: { entries: readonly HistoryEntry[]; eachView: boolean }) => {
  const { entries, eachView } = props;
  const { marks } = useCaseOfHistory();
  const lines = useMemo(
    () => byDay(entries, ({ at }) => at).flatMap(({ items }) => historyLines(items, marks, eachView)),
    [entries, marks, eachView],
  );
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <ShownInParts items={lines}>
        {(shown) =>
          byDay(shown, lineTime).map(({ day, items }, index) => (
            <section key={index}>
              <DayHeading day={day} />
              <Box component="ul" sx={lineList}>
                {items.map((line) => (
                  <Line key={lineKey(line)} line={line} />
                ))}
              </Box>
            </section>
          ))
        }
      </ShownInParts>
    </Box>
  );
});
TimeLine.displayName = 'TimeLine';
