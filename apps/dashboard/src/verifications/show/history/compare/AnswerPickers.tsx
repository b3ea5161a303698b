import type { Exchange } from '@desk/contract';
import SwapHoriz from '@mui/icons-material/SwapHoriz';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { AnswerPair } from './answerPair.ts';

/** Chooses the two answers. The browser's own list: it bears hundreds of answers, and every keyboard and screen reader knows it. */
export const AnswerPickers = (props: {
  answers: readonly Exchange[];
  pair: AnswerPair;
  onPair: (pair: AnswerPair) => void;
}) => {
  const { answers, pair, onPair } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const options = useMemo(() => {
    // One for all: to make one takes longer than all that it writes.
    const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
    return answers.map(({ id, startedAt, operation, outcome }) => (
      <option key={id} value={id}>
        {translate('history.compare.option', {
          time: times.format(new Date(startedAt)),
          operation: translate(`history.operation.${operation}`),
          outcome: translate(`history.outcome.${outcome}`),
        })}
      </option>
    ));
  }, [answers, locale, translate]);
  const picker = (side: keyof AnswerPair) => (
    <TextField
      select
      label={translate(`history.compare.${side}`)}
      value={pair[side]}
      onChange={(event) => onPair({ ...pair, [side]: event.target.value })}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 16rem', minWidth: 0 }}
    >
      {options}
    </TextField>
  );
  const swap = translate('history.compare.swap');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, pt: 1 }}>
      {picker('before')}
      <Tooltip title={swap}>
        <IconButton aria-label={swap} onClick={() => onPair({ before: pair.after, after: pair.before })}>
          <SwapHoriz />
        </IconButton>
      </Tooltip>
      {picker('after')}
    </Box>
  );
};
