import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { EndSession } from './EndSession.tsx';
import { SessionList } from './SessionList.tsx';

/** Where one is signed in; this one is left by signing out. */
export const SessionsPanel = () => {
  const translate = useTranslate();
  const desk = useDesk();
  const { data, error, refetch } = useQuery({
    queryKey: ['me', 'sessions'],
    queryFn: () => desk.ownSessions(),
  });
  return (
    <Panel title={translate('account.sessions.title')} hint={translate('account.sessions.lead')}>
      {data ? (
        <SessionList
          sessions={data.data}
          action={(session) => !session.current && <EndSession session={session} />}
        />
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <LineSkeletons count={4} />
      )}
    </Panel>
  );
};
