import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { problemOf } from '../../api/problem.ts';
import { useProblemText } from '../../shared/useProblemText.ts';
import { CountryField } from './CountryField.tsx';
import { EmailField } from './EmailField.tsx';
import { ImageFieldset } from './ImageFieldset.tsx';
import { emptyForm, IMAGE_FIELDS, type SubmissionForm } from './imageChoice.ts';
import { showFieldErrors } from './showFieldErrors.ts';
import { SignInElsewhere } from './SignInElsewhere.tsx';
import { SubmitBar } from './SubmitBar.tsx';
import { useStrayFiles } from './useStrayFiles.ts';
import { useSubmit } from './useSubmit.ts';
import { UnreadableFile } from './toSubmission.ts';

/** The form. Each field's error stands at the field, whether this page found it or the API did; the rest stands below. */
export const SubmissionFields = () => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const form = useForm<SubmissionForm>({ defaultValues: emptyForm });
  const { mutate, isPending, isSuccess, error, sent, changed } = useSubmit();
  const { subscribe } = form;
  useEffect(() => subscribe({ formState: { values: true }, callback: changed }), [subscribe, changed]);
  useStrayFiles(form, !isPending);

  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: ({ id }) => void navigate(`/verifications/${id}/show`, { replace: true }),
      onError: (refusal) => showFieldErrors(form, refusal, translate('create.checkFields')),
    }),
  );
  const ended = problemOf(error)?.status === 401;
  const failure = () => {
    if (error instanceof UnreadableFile) return translate('create.unreadable');
    return ended ? translate('create.sessionEnded') : error && problemText(error).text;
  };
  const rootError = form.formState.errors.root?.message ?? failure();
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        aria-busy={isPending}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void submit(event);
        }}
        sx={{ display: 'grid', gap: 2.5 }}
      >
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
          <EmailField disabled={isPending} />
          <CountryField disabled={isPending} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: 'repeat(3, minmax(0, 1fr))' } }}>
          {IMAGE_FIELDS.map((field) => (
            <ImageFieldset key={field} field={field} disabled={isPending} />
          ))}
        </Box>
        {rootError && (
          <Alert severity="error" action={ended && <SignInElsewhere />}>
            {rootError}
          </Alert>
        )}
        <SubmitBar pending={isPending || isSuccess} sent={sent} />
      </Box>
    </FormProvider>
  );
};
