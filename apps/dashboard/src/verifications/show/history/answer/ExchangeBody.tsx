import type { Exchange } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../../../api/problem.ts';
import { ErrorState } from '../../../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../../../shared/LineSkeletons.tsx';
import { RevealNotice } from '../../reveal/RevealNotice.tsx';
import { BodyReader } from './BodyReader.tsx';
import { useExchangeBody } from './useExchangeBody.ts';

/** The answer itself, fetched when it is opened. */
export const ExchangeBody = ({ caseId, exchange }: { caseId: string; exchange: Exchange }) => {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useExchangeBody(caseId, exchange.id);
  if (isPending) return <LineSkeletons count={6} />;
  // Covered since the page was opened.
  if (problemOf(error)?.code === 'reveal_first') {
    return <RevealNotice caseId={caseId}>{translate('show.reveal.body')}</RevealNotice>;
  }
  if (error) {
    return (
      <ErrorState title={translate('history.answer.error')} error={error} retry={() => void refetch()} />
    );
  }
  return (
    <>
      {exchange.bodyTruncated && (
        <Typography variant="body2" sx={{ mb: 1, color: 'tones.caution.main' }}>
          {translate('history.answer.truncated')}
        </Typography>
      )}
      <BodyReader caseId={caseId} exchange={exchange} bytes={data} />
    </>
  );
};
