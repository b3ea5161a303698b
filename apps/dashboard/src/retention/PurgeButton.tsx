import DeleteForeverOutlined from '@mui/icons-material/DeleteForeverOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { leavesFocus } from '../shared/focusContent.ts';
import { PurgeDialog } from './PurgeDialog.tsx';

export const PurgeButton = ({ total }: { total: number }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        ref={leavesFocus}
        variant="contained"
        color="error"
        startIcon={<DeleteForeverOutlined />}
        onClick={() => setAsked(true)}
      >
        {translate('retention.purge.action', { smart_count: total, total: total.toLocaleString(locale) })}
      </Button>
      {asked && <PurgeDialog total={total} onClose={() => setAsked(false)} />}
    </>
  );
};
