import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { useSession } from '../../../session/useSession.ts';
import { PersonField } from '../../../people/PersonField.tsx';
import { submitKeys } from '../../decide/submitKeys.ts';
import { BatchDialog } from './BatchDialog.tsx';
import type { BatchOutcome } from './batchOutcome.ts';
import { useBatches } from './useBatches.ts';
import type { Selection } from './useSelection.ts';

/** Gives many cases to the reader, to whom they choose instead, or to nobody. */
const AssignManyDialog = (props: { ids: string[]; selection: Selection; onClose: () => void }) => {
  const { ids, selection, onClose } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const notify = useNotify();
  const desk = useDesk();
  const me = useSession()?.account.id ?? null;
  const [person, setPerson] = useState(me);
  const [missing, setMissing] = useState(false);
  const [released, setReleased] = useState(false);
  const batches = useBatches<string | null>(ids, selection, (batch, assigneeId) =>
    desk.assignMany({ ids: batch, assigneeId }),
  );
  const counted = (count: number) => ({ smart_count: count, count: count.toLocaleString(locale) });
  const told = ({ accepted }: BatchOutcome, letGo = released) => {
    if (accepted === 0) return translate('decide.assign.many.none');
    return translate(`decide.assign.many.${letGo ? 'released' : 'accepted'}`, counted(accepted));
  };
  const give = (assigneeId: string | null) => {
    setReleased(assigneeId === null);
    batches.run(assigneeId, {
      onSuccess: (outcome) => {
        if (outcome.remaining.length > 0) return;
        notify(told(outcome, assigneeId === null), { type: 'success' });
        onClose();
      },
    });
  };
  return (
    <BatchDialog
      title={translate('decide.assign.many.title', counted(ids.length))}
      submit={translate('decide.assign.many.submit')}
      total={ids.length}
      batches={batches}
      told={told}
      also={
        <Button variant="outlined" disabled={batches.running} onClick={() => give(null)}>
          {translate('decide.assign.many.release')}
        </Button>
      }
      onSubmit={() => {
        setMissing(person === null);
        if (person !== null) give(person);
      }}
      onClose={onClose}
    >
      <Box onKeyDown={submitKeys} sx={{ display: 'grid', gap: 2 }}>
        <Typography>{translate('decide.assign.many.text')}</Typography>
        <PersonField
          value={person}
          onChange={(chosen) => {
            setPerson(chosen);
            setMissing(false);
          }}
          error={missing ? translate('decide.assign.missing') : undefined}
        />
      </Box>
    </BatchDialog>
  );
};

export default AssignManyDialog;
