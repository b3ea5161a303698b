import Autorenew from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { laterPage } from '../../../shell/laterPage.ts';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import type { Selection } from './useSelection.ts';

const RecheckDialog = laterPage(() => import('./RecheckDialog.tsx'));

/** Asks the provider again about the chosen cases, once that is confirmed. */
export const RecheckSelected = ({ selection }: { selection: Selection }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const [asked, setAsked] = useState<string[]>();
  const ask = () => setAsked(selection.ids);
  useShortcut('recheck', ask, selection.allowed && selection.ids.length > 0);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Autorenew />}
        onClick={ask}
        {...keyHint('recheck', translate('list.recheck.action'))}
      >
        {translate('list.recheck.action')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <RecheckDialog ids={asked} selection={selection} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </>
  );
};
