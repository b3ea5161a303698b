import type { ReviewRecord } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { DecisionRecord } from './DecisionRecord.tsx';

/** What was decided, by somebody else or in another tab, while the reader was about to. */
export const Meanwhile = ({ record }: { record: ReviewRecord }) => {
  const translate = useTranslate();
  return (
    <Alert severity="warning">
      {translate('decide.dialog.meanwhile')}
      <Box sx={{ my: 1, color: 'text.primary' }}>
        <DecisionRecord record={record} />
      </Box>
      {translate('decide.dialog.goOn')}
    </Alert>
  );
};
