import type { Exchange } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { RevealNotice } from '../../reveal/RevealNotice.tsx';
import { ExchangeBody } from '../answer/ExchangeBody.tsx';
import { useCaseOfHistory } from './CaseContext.ts';
import { RequestId } from './RequestId.tsx';

/** What came back, or why it cannot be shown; what the outcome means above it. */
export const ExchangeAnswer = ({ exchange }: { exchange: Exchange }) => {
  const translate = useTranslate();
  const { id, purged, masked } = useCaseOfHistory();
  const body = () => {
    if (exchange.bodyBytes === 0) return <Typography>{translate('history.answer.none')}</Typography>;
    if (purged) return <Typography>{translate('retention.record.body')}</Typography>;
    if (masked) return <RevealNotice caseId={id}>{translate('show.reveal.body')}</RevealNotice>;
    return <ExchangeBody caseId={id} exchange={exchange} />;
  };
  return (
    <Box sx={{ pb: 1 }}>
      <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
        {translate(`history.why.${exchange.outcome}`)}
      </Typography>
      {body()}
      {exchange.requestId !== null && <RequestId id={exchange.requestId} />}
    </Box>
  );
};
