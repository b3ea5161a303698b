import type { Exchange } from '@desk/contract';
import ChangeCircleOutlined from '@mui/icons-material/ChangeCircleOutlined';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { ToneChip } from '../../../shared/ToneChip.tsx';
import { duration } from './duration.ts';
import { OutcomeChip } from './OutcomeChip.tsx';

const quiet = { color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' } as const;

/** A call's facts stand in two columns; from `MIDDLE` on in one line, with the mark of a change below; from `WIDE` on all in one. */
const MIDDLE = '@container (min-width: 36rem)';
const WIDE = '@container (min-width: 50rem)';

/** One call in a line: what for, when, how long, HTTP status, what came of it, whether it changed the case. */
export const ExchangeSummary = ({ exchange }: { exchange: Exchange }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box
      component="span"
      sx={{
        display: 'grid',
        gridTemplateColumns: '8.5rem 1fr',
        [MIDDLE]: { gridTemplateColumns: '8rem 10.5rem 6.5rem 5rem 1fr' },
        [WIDE]: { gridTemplateColumns: '8rem 11rem 7.5rem 5.5rem 5rem 1fr' },
        alignItems: 'center',
        gap: 1,
        width: '100%',
        pr: 1,
      }}
    >
      <Box component="span" sx={{ fontWeight: 600 }}>
        {translate(`show.exchanges.operation.${exchange.operation}`)}
      </Box>
      <span>
        <OutcomeChip outcome={exchange.outcome} />
      </span>
      <Box component="span" sx={quiet}>
        <TimeAgo time={exchange.startedAt} />
      </Box>
      <Box component="span" sx={quiet}>
        {exchange.httpStatus === null
          ? translate('show.exchanges.noAnswer')
          : translate('show.exchanges.http', { status: exchange.httpStatus })}
      </Box>
      <Box component="span" sx={quiet}>
        {duration(exchange.durationMs, locale)}
      </Box>
      {exchange.changed && (
        <Box component="span" sx={{ [MIDDLE]: { gridColumn: '2 / -1' }, [WIDE]: { gridColumn: 'auto' } }}>
          <ToneChip tone="accent" icon={ChangeCircleOutlined}>
            {translate('show.exchanges.changed')}
          </ToneChip>
        </Box>
      )}
    </Box>
  );
};
