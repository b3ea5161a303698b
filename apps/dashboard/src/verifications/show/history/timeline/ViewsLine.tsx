import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { EventActor } from '../../../../audit/event/EventActor.tsx';
import { auditEventOf } from './auditEventOf.ts';
import { useCaseOfHistory } from './CaseContext.ts';
import { EntryTime } from './EntryTime.tsx';
import type { EventEntry } from './entries.ts';
import { EventWords } from './EventWords.tsx';
import { LineFrame } from './LineFrame.tsx';
import { ShownInParts } from './ShownInParts.tsx';
import { Unfolding } from './Unfolding.tsx';
import { viewCounts } from './viewCounts.ts';

/** What one person looked at in a row, in one quiet line that unfolds to each view. Newest first. */
export const ViewsLine = ({ entries }: { entries: readonly EventEntry[] }) => {
  const translate = useTranslate();
  const { id } = useCaseOfHistory();
  const [newest] = entries;
  if (newest === undefined) return null;
  const counts = viewCounts(entries).map(({ what, times }) =>
    translate(`history.looked.${what}`, { smart_count: times }),
  );
  return (
    <LineFrame icon={VisibilityOutlined} at={newest.at} quiet>
      <Unfolding
        quiet
        label={counts.join(' · ')}
        beside={
          <Box sx={{ px: 1 }}>
            <EventActor event={auditEventOf(newest, id)} />
          </Box>
        }
      >
        {() => (
          <ShownInParts items={entries}>
            {(shown) => (
              <Box component="ul" sx={{ display: 'grid', gap: 0.5, m: 0, paddingInlineStart: 2.5 }}>
                {shown.map((entry) => (
                  <li key={entry.event.id}>
                    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
                      <EventWords entry={entry} who={false} />
                      <EntryTime time={entry.at} />
                    </Box>
                  </li>
                ))}
              </Box>
            )}
          </ShownInParts>
        )}
      </Unfolding>
    </LineFrame>
  );
};
