import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CopyableSecret } from './CopyableSecret.tsx';
import { PlainDialog } from './PlainDialog.tsx';

/** A secret that nobody can show again. The dialog is left by its button only. */
export const SecretOnceDialog = (props: {
  title: ReactNode;
  warning: string;
  secret: string;
  copyLabel: string;
  children?: ReactNode;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const { title, warning, secret, copyLabel, children, onDone } = props;
  return (
    <PlainDialog title={title}>
      <Stack spacing={2}>
        {children}
        <CopyableSecret secret={secret} label={copyLabel} />
        <Alert severity="warning">{warning}</Alert>
        <Button variant="contained" onClick={onDone} sx={{ alignSelf: 'end' }}>
          {translate('shared.done')}
        </Button>
      </Stack>
    </PlainDialog>
  );
};
