import type { Exchange } from '@desk/contract';
import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { duration } from '../answer/duration.ts';

/** The plain facts of a call: HTTP status, how long it took, whether the answer said nothing new. */
export const ExchangeFacts = ({ exchange, same }: { exchange: Exchange; same: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { httpStatus, durationMs } = exchange;
  const facts = [
    httpStatus === null ? translate('history.noAnswer') : translate('history.http', { status: httpStatus }),
    duration(durationMs, locale),
    ...(same ? [translate('history.same')] : []),
  ];
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </Box>
  );
};
