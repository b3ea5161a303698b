import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DragHandle from '@mui/icons-material/DragHandle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { difference } from '../difference.ts';
import { useNumbers } from '../useNumbers.ts';

const signs = { more: ArrowUpward, fewer: ArrowDownward, same: DragHandle };

/** How today's number differs: a sign, words and the share. More is neither good nor bad, so it has no colour. */
export const DifferenceWords = ({ now, before }: { now: number; before: number }) => {
  const translate = useTranslate();
  const { written, share } = useNumbers();
  const { direction, by, share: part } = difference(now, before);
  const Sign = signs[direction];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <Sign aria-hidden sx={{ fontSize: 15, color: 'text.secondary' }} />
      {translate(`overview.today.${direction}`, { by: written(by) })}
      {part !== null && by > 0 && (
        <Box
          component="span"
          sx={{ display: { xs: 'none', sm: 'inline' }, color: 'text.secondary', fontSize: '0.8125rem' }}
        >
          {translate('overview.today.share', { share: share(part, 1) })}
        </Box>
      )}
    </Box>
  );
};
