import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { PlainDialog } from '../../../shared/PlainDialog.tsx';
import { takesFocus } from '../../../shared/takesFocus.ts';
import type { BatchOutcome } from './batchOutcome.ts';
import { LeftOut } from './LeftOut.tsx';
import { Progress } from './Progress.tsx';

/** Asks about many cases, follows what is done with them, and stays to tell what was not. */
export const BatchDialog = (props: {
  title: string;
  submit: string;
  total: number;
  batches: { running: boolean; done: number; outcome: BatchOutcome | undefined };
  /** What was done, in words. */
  told: (outcome: BatchOutcome) => string;
  also?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { title, submit, total, batches, told, also, onSubmit, onClose, children } = props;
  const { running, done, outcome } = batches;
  const translate = useTranslate();
  // The selection shrinks as the cases are done; the question was about all of them.
  const [asked] = useState(title);
  if (outcome) {
    return (
      <PlainDialog title={asked} onClose={onClose}>
        <LeftOut outcome={outcome} done={told(outcome)} />
        <Button
          ref={takesFocus}
          variant="contained"
          onClick={onClose}
          sx={{ display: 'block', marginInlineStart: 'auto', mt: 2 }}
        >
          {translate('shared.close')}
        </Button>
      </PlainDialog>
    );
  }
  return (
    <FormDialog
      title={asked}
      submit={submit}
      pending={running}
      also={also}
      onSubmit={() => !running && onSubmit()}
      onClose={() => !running && onClose()}
    >
      {children}
      {running && <Progress done={done} total={total} />}
    </FormDialog>
  );
};
