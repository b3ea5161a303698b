import type { Session } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { SecondFactorSetUp } from './SecondFactorSetUp.tsx';
import { SecondFactorState } from './SecondFactorState.tsx';

const KEY = ['me', 'secondFactor'];

/** One's own second factor: what it is now, and the way to another state. */
export const SecondFactorPanel = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const desk = useDesk();
  const queryClient = useQueryClient();
  const [settingUp, setSettingUp] = useState(false);
  const elsewhere = session.method === 'oidc';
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => desk.secondFactor(),
    enabled: !elsewhere,
  });
  const done = () => {
    setSettingUp(false);
    void queryClient.invalidateQueries({ queryKey: KEY });
  };
  const content = () => {
    if (elsewhere) return <Typography>{translate('account.secondFactor.elsewhere')}</Typography>;
    if (settingUp) {
      return (
        <Box sx={{ maxWidth: 480 }}>
          <SecondFactorSetUp onDone={done} onCancel={() => setSettingUp(false)} />
        </Box>
      );
    }
    if (data) return <SecondFactorState state={data} onSetUp={() => setSettingUp(true)} onChanged={done} />;
    if (error) return <ErrorState error={error} retry={() => void refetch()} />;
    return <LineSkeletons count={3} />;
  };
  return (
    <Panel title={translate('account.secondFactor.title')} hint={translate('account.secondFactor.lead')}>
      {content()}
    </Panel>
  );
};
