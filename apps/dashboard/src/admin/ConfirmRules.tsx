import Box from '@mui/material/Box';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';

/** Says each change in a sentence, and as `children` what follows from it, before it is made. */
export const ConfirmRules = (props: {
  words: 'admin.policy' | 'admin.deciding';
  sentences: string[];
  save: () => Promise<unknown>;
  /** Whoever shows these rules asks for them again. */
  queryKey: QueryKey;
  onSaved?: () => void;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { words, sentences, save, queryKey, onSaved, onClose, children } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <ConfirmDialog
      title={translate(`${words}.confirm.title`)}
      confirm={translate(`${words}.confirm.action`)}
      action={save}
      onDone={() => {
        notify('admin.policy.saved', { type: 'success' });
        void queryClient.invalidateQueries({ queryKey });
        onSaved?.();
        onClose();
      }}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, display: 'grid', gap: 0.75 }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {children}
    </ConfirmDialog>
  );
};
