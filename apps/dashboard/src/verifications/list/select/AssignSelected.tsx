import PersonAddAlt from '@mui/icons-material/PersonAddAlt';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { laterPage } from '../../../shell/laterPage.ts';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import type { Selection } from './useSelection.ts';

const AssignManyDialog = laterPage(() => import('./AssignManyDialog.tsx'));

/** Gives the chosen cases to the reader, who confirms it, or to somebody else. */
export const AssignSelected = ({ selection }: { selection: Selection }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const allowed = useMay('review');
  const [asked, setAsked] = useState<string[]>();
  const ask = () => setAsked(selection.ids);
  useShortcut('assign', ask, allowed && selection.ids.length > 0);
  if (!allowed) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PersonAddAlt />}
        onClick={ask}
        {...keyHint('assign', translate('list.assign'))}
      >
        {translate('list.assign')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <AssignManyDialog ids={asked} selection={selection} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </>
  );
};
