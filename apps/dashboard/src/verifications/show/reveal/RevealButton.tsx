import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { useReveal } from './useReveal.ts';

/** Uncovers the case; what it says beside it must say that this is recorded. */
export const RevealButton = ({ caseId }: { caseId: string }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const { mutate, isPending, error } = useReveal(caseId);
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start', gap: 1 }}>
      <Button
        variant="outlined"
        startIcon={<LockOpenOutlined />}
        loading={isPending}
        loadingPosition="start"
        onClick={() => mutate()}
        sx={{ height: 'auto', whiteSpace: 'normal' }}
      >
        {translate('show.reveal.action')}
      </Button>
      {error && <Alert severity="error">{problemText(error).text}</Alert>}
    </Box>
  );
};
