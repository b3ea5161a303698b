import { ChecksLine } from './ChecksLine.tsx';
import { EventLine } from './EventLine.tsx';
import { ExchangeLine } from './ExchangeLine.tsx';
import type { HistoryLine } from './historyLines.ts';
import { NoteLine } from './NoteLine.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { ViewsLine } from './ViewsLine.tsx';

/** One line of the history, in the shape of its kind. */
export const Line = ({ line }: { line: HistoryLine }) => {
  if (line.kind === 'checks') return <ChecksLine entries={line.entries} />;
  if (line.kind === 'views') return <ViewsLine entries={line.entries} />;
  const { entry } = line;
  switch (entry.kind) {
    case 'exchange':
      return <ExchangeLine exchange={entry.exchange} />;
    case 'review':
      return <ReviewLine entry={entry} />;
    case 'note':
      return <NoteLine entry={entry} />;
    case 'event':
      return <EventLine entry={entry} />;
  }
};
