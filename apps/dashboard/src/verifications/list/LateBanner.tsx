import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { TimeAgo } from '../../shared/TimeAgo.tsx';
import { visibleText } from '../../shared/visibleText.ts';
import { useProvider } from './useProvider.ts';

/** Why verdicts are late, while the provider is asked less than usual or not at all. Before it is known, and while all is well, nothing. */
export const LateBanner = () => {
  const translate = useTranslate();
  const provider = useProvider();
  if (provider === undefined || provider.state === 'working') return null;
  const { state, reason, since, pausedUntil } = provider;
  return (
    <Alert severity="warning" role="status" sx={{ py: 0 }}>
      {translate(`list.late.${state}`)}{' '}
      {reason !== null && (
        <bdi>{`${visibleText(translate(`overview.provider.said.${reason}`, { _: reason }))}. `}</bdi>
      )}
      {translate('list.late.since')} <TimeAgo time={since} />
      {state === 'paused' && pausedUntil !== null && (
        <>
          {' · '}
          {translate('list.late.until')} <TimeAgo time={pausedUntil} />
        </>
      )}
    </Alert>
  );
};
