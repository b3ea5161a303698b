import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ErrorState } from '../../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../../shared/LineSkeletons.tsx';
import { Panel } from '../../../shared/Panel.tsx';
import { ExchangeItem } from './ExchangeItem.tsx';
import { useExchanges } from './useExchanges.ts';

/** The history of calls to the provider about a case, newest first; of a purged one without the answers. */
export const ExchangesPanel = (props: {
  verification: Pick<VerificationDetail, 'id' | 'masked' | 'purgedAt'>;
}) => {
  const { id: caseId, masked, purgedAt } = props.verification;
  const purged = purgedAt !== null;
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useExchanges(caseId);
  const content = () => {
    if (isPending) return <LineSkeletons count={3} />;
    if (data === undefined) return <ErrorState error={error} retry={() => void refetch()} />;
    if (data.length === 0) {
      return <Typography sx={{ color: 'text.secondary' }}>{translate('show.exchanges.empty')}</Typography>;
    }
    return (
      <Box sx={{ containerType: 'inline-size' }}>
        {data.map((exchange) => (
          <ExchangeItem
            key={exchange.id}
            caseId={caseId}
            exchange={exchange}
            purged={purged}
            masked={masked}
          />
        ))}
      </Box>
    );
  };
  return (
    <Panel
      title={translate('show.exchanges.title')}
      hint={translate(purged ? 'show.exchanges.hintPurged' : 'show.exchanges.hint')}
    >
      {content()}
    </Panel>
  );
};
