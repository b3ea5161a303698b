import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { Panel } from '../../../shared/Panel.tsx';
import { useTakeNext } from '../../list/useTakeNext.ts';
import { CurrentDecision } from './CurrentDecision.tsx';
import { DecisionActions, type Done } from './DecisionActions.tsx';
import { EarlierDecisions } from './EarlierDecisions.tsx';
import { newestOf } from './standing.ts';
import { Told } from './Told.tsx';

/** The decision, and what leads to one. Another case begins anew. */
export const DecisionPanel = ({ verification }: { verification: VerificationDetail }) => (
  <CaseDecision key={verification.id} verification={verification} />
);

const CaseDecision = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { take } = useTakeNext();
  const decides = useMay('review') && verification.purgedAt === null;
  const [done, setDone] = useState<Done>();
  const newest = newestOf(verification);
  return (
    <Panel title={translate('decide.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {done && newestOf(done.decided) === newest && <Told key={newest} {...done} />}
        <CurrentDecision verification={verification} />
        {decides && (
          <DecisionActions
            verification={verification}
            onDone={(what, thenNext) => {
              setDone(what);
              if (thenNext) take();
            }}
          />
        )}
        <EarlierDecisions verification={verification} />
      </Box>
    </Panel>
  );
};
