import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useProblemText } from './useProblemText.ts';
import { EmptyState } from './EmptyState.tsx';

/** What went wrong in plain words, a way to try again, and the request id that support will ask for. */
export const ErrorState = (props: {
  error: unknown;
  retry?: (() => void) | undefined;
  title?: string;
  /** In place of the words for the error. */
  text?: string;
}) => {
  const translate = useTranslate();
  const { text, requestId } = useProblemText()(props.error);
  return (
    <Box role="alert">
      <EmptyState
        icon={CloudOffOutlined}
        title={props.title ?? translate('shared.error.title')}
        text={props.text ?? text}
        action={
          <Box sx={{ display: 'grid', justifyItems: 'center', gap: 2 }}>
            {props.retry && (
              <Button variant="contained" startIcon={<Refresh />} onClick={props.retry}>
                {translate('shared.error.retry')}
              </Button>
            )}
            {requestId && (
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {translate('shared.error.requestId', { requestId })}
              </Typography>
            )}
          </Box>
        }
      />
    </Box>
  );
};
