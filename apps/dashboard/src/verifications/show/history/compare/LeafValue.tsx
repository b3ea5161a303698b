import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { LongText } from '../../../../shared/LongText.tsx';
import { mono } from '../../../../theme/typography.ts';
import type { Leaf } from './comparable.ts';

const quiet = { color: 'text.secondary', fontStyle: 'italic' } as const;

/**
 * What a field says: a string in quotes, a number or word as it is written. `skipped` characters at its start, equal in both answers, are
 * left out; undefined where the answer has no such field.
 */
export const LeafValue = ({ leaf, skipped }: { leaf: Leaf | undefined; skipped: number }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (leaf === undefined) {
    return (
      <Box component="span" sx={quiet}>
        {translate('history.compare.missing')}
      </Box>
    );
  }
  const quote = leaf.kind === 'string' && (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {'"'}
    </Box>
  );
  const rest = leaf.text.slice(skipped);
  return (
    <Box
      sx={{
        minWidth: 0,
        ...(leaf.kind !== 'string' && { fontFamily: mono, fontSize: '0.8125rem' }),
        ...(leaf.kind === 'line' && { whiteSpace: 'pre-wrap' }),
      }}
    >
      {skipped > 0 && (
        <Box sx={quiet}>
          {translate('history.compare.skipped', { count: skipped.toLocaleString(locale) })}
        </Box>
      )}
      {quote}
      {rest !== '' && <LongText>{rest}</LongText>}
      {quote}
    </Box>
  );
};
