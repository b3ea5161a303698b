import type { SecondFactorEnrolment } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../api/problem.ts';
import { useDesk } from '../../api/useDesk.ts';
import { CodeField } from '../../session/CodeField.tsx';
import { CopyableSecret } from '../../shared/CopyableSecret.tsx';
import { useProblemText } from '../../shared/useProblemText.ts';
import { StepButtons } from './StepButtons.tsx';

const QrCode = lazy(() => import('./QrCode.tsx'));

/** Four letters at a time are easier to type over. */
const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** The new secret for the app, and the code that shows that the app has it. */
export const ConfirmEnrolment = (props: {
  enrolment: SecondFactorEnrolment;
  onConfirmed: (recoveryCodes: string[]) => void;
  onCancel?: (() => void) | undefined;
}) => {
  const { enrolment, onConfirmed, onCancel } = props;
  const translate = useTranslate();
  const problemText = useProblemText();
  const desk = useDesk();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => desk.confirmSecondFactor(code.replace(/\s/g, '')),
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  const wrong = ['wrong_code', 'invalid_input'].includes(problemOf(confirm.error)?.code ?? '');
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <Typography>{translate('account.secondFactor.scan')}</Typography>
      <Suspense fallback={<Skeleton variant="rounded" width={202} height={202} />}>
        <QrCode uri={enrolment.uri} />
      </Suspense>
      <Box>
        <Typography variant="body2" sx={{ mb: 0.5, color: 'text.secondary' }}>
          {translate('account.secondFactor.orType')}
        </Typography>
        <CopyableSecret
          secret={enrolment.secret}
          shown={grouped(enrolment.secret)}
          label={translate('account.secondFactor.copySecret')}
        />
      </Box>
      {confirm.error && !wrong && <Alert severity="error">{problemText(confirm.error).text}</Alert>}
      <CodeField
        kind="app"
        label={translate('session.code.label.app')}
        hint={translate('account.secondFactor.codeHint')}
        error={wrong ? translate('account.secondFactor.wrongCode') : undefined}
        value={code}
        onChange={setCode}
      />
      <StepButtons
        submit={translate('account.secondFactor.confirm')}
        disabled={confirm.isPending || code.trim() === ''}
        onCancel={onCancel}
      />
    </Stack>
  );
};
