import type { ReviewDecision } from '@desk/contract';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { laterPage } from '../../../shell/laterPage.ts';
import { useDecisionKeys } from '../../decide/useDecisionKeys.ts';
import type { Selection } from './useSelection.ts';

const DecideManyDialog = laterPage(() => import('./DecideManyDialog.tsx'));

interface Asked {
  ids: string[];
  decision: ReviewDecision | undefined;
}

/** Decides the chosen cases for one reason. */
export const DecideSelected = ({ selection }: { selection: Selection }) => {
  const translate = useTranslate();
  const allowed = useMay('review');
  const [asked, setAsked] = useState<Asked>();
  const ask = (decision?: ReviewDecision) => setAsked({ ids: selection.ids, decision });
  useDecisionKeys(ask, allowed && selection.ids.length > 0);
  if (!allowed) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<GavelOutlined />} onClick={() => ask()}>
        {translate('list.decide')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <DecideManyDialog
            ids={asked.ids}
            first={asked.decision}
            selection={selection}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </>
  );
};
