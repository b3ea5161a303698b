import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ListLink } from '../ListLink.tsx';
import { waitingLinks } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import type { WaitingLineOf } from './waitingLines.ts';

/** One thing that waits and how many cases it is; `oldest` in seconds. The whole line leads to them. */
export const WaitingLine = (props: { line: WaitingLineOf; count: number; oldest?: number | null }) => {
  const { line, count, oldest = null } = props;
  const { name, icon: Icon, odd } = line;
  const translate = useTranslate();
  const { written, duration } = useNumbers();
  const noticed = odd && count > 0;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <ListLink
        to={waitingLinks[name]}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          minHeight: 36,
          color: count === 0 ? 'text.secondary' : 'primary.main',
        }}
      >
        <Icon
          aria-hidden
          sx={{ fontSize: 18, color: noticed ? 'tones.caution.main' : 'text.secondary', flexShrink: 0 }}
        />
        <span>{translate(`overview.waiting.${name}`)}</span>
        {oldest !== null && (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {translate('overview.waiting.oldest', { age: duration(oldest) })}
          </Box>
        )}
        <Box
          component="span"
          sx={{
            marginInlineStart: 'auto',
            fontWeight: count === 0 ? 400 : 650,
            ...(noticed && { color: 'tones.caution.main' }),
          }}
        >
          {written(count)}
        </Box>
      </ListLink>
    </Box>
  );
};
