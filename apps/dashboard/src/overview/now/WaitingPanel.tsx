import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { TakeNext } from '../../verifications/list/TakeNext.tsx';
import { ListLink } from '../ListLink.tsx';
import { waitingLinks } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import { WaitingLine } from './WaitingLine.tsx';
import { WAITING_LINES } from './waitingLines.ts';

/** What waits for a person, above all, and for others; each number leads to its cases, the oldest first. */
export const WaitingPanel = ({ queue }: { queue: Statistics['queue'] }) => {
  const translate = useTranslate();
  const { written, duration } = useNumbers();
  return (
    <Panel title={translate('overview.waiting.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1.25 }}>
        <Box sx={{ flex: '1 1 12rem' }}>
          <ListLink
            to={waitingLinks.needsReview}
            sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 1 }}
          >
            <Box component="span" sx={{ fontSize: '2rem', fontWeight: 700, lineHeight: 1.15 }}>
              {written(queue.needsReview)}
            </Box>
            <Box component="span" sx={{ fontSize: '1rem', fontWeight: 600 }}>
              {translate('overview.waiting.needsReview', { smart_count: queue.needsReview })}
            </Box>
          </ListLink>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {queue.oldestNeedsReview === null
              ? translate('overview.waiting.nothing')
              : translate('overview.waiting.oldestNeedsReview', { age: duration(queue.oldestNeedsReview) })}
          </Typography>
        </Box>
        <TakeNext />
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {WAITING_LINES.map((line) => (
          <WaitingLine
            key={line.name}
            line={line}
            count={queue[line.name]}
            oldest={line.name === 'waiting' ? queue.oldestWaiting : null}
          />
        ))}
      </Box>
    </Panel>
  );
};
