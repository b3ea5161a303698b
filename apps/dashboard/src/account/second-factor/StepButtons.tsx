import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';

/** What a step's form ends with: its submit button, and the way out where there is one. */
export const StepButtons = (props: {
  submit: string;
  disabled: boolean;
  onCancel?: (() => void) | undefined;
  danger?: boolean;
  /** They then stand as in every dialog. */
  inDialog?: boolean;
}) => {
  const { submit, disabled, onCancel, danger = false, inDialog = false } = props;
  const translate = useTranslate();
  return (
    <Stack direction={inDialog ? 'row-reverse' : 'row'} sx={{ gap: 1 }}>
      <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={disabled}>
        {submit}
      </Button>
      {onCancel && (
        <Button variant="text" onClick={onCancel}>
          {translate('account.cancel')}
        </Button>
      )}
    </Stack>
  );
};
