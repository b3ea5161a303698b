import ContentCopy from '@mui/icons-material/ContentCopy';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { copyText } from '../../shared/copyText.ts';
import { mono } from '../../theme/typography.ts';
import { saveText } from './saveText.ts';

const SHEET = 'recovery-codes';

/** On paper there is only the sheet with the codes. */
const onPaper = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    [`#${SHEET}, #${SHEET} *`]: { visibility: 'visible', color: '#000 !important' },
    [`#${SHEET}`]: { position: 'fixed', insetBlockStart: 0, insetInlineStart: 0 },
  },
} as const;

/** The codes, this once. They are left only by saying that they are kept. */
export const RecoveryCodes = ({ codes, onDone }: { codes: string[]; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [kept, setKept] = useState(false);
  const text = [translate('account.recovery.heading'), '', ...codes, ''].join('\n');
  const copy = async () => {
    const copied = await copyText(codes.join('\n'));
    notify(copied ? 'shared.copied' : 'shared.notCopied', { type: copied ? 'success' : 'warning' });
  };
  return (
    <Stack spacing={2}>
      <GlobalStyles styles={onPaper} />
      <Alert severity="warning">{translate('account.recovery.once')}</Alert>
      <Box
        id={SHEET}
        translate="no"
        sx={{
          p: 2,
          borderRadius: 1.5,
          border: 1,
          borderColor: 'tones.neutral.line',
          backgroundColor: 'tones.neutral.soft',
        }}
      >
        <Typography variant="subtitle2" component="h2" id={`${SHEET}-heading`} sx={{ mb: 1 }}>
          {translate('account.recovery.heading')}
        </Typography>
        <Box
          component="ul"
          aria-labelledby={`${SHEET}-heading`}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(16.5rem, 100%), 1fr))',
            columnGap: 1.5,
            rowGap: 0.75,
            m: 0,
            p: 0,
            listStyle: 'none',
            fontFamily: mono,
            fontSize: '0.8125rem',
          }}
        >
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </Box>
      </Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" startIcon={<ContentCopy />} onClick={() => void copy()}>
          {translate('account.recovery.copy')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<FileDownloadOutlined />}
          onClick={() => saveText(text, 'verification-desk-recovery-codes.txt')}
        >
          {translate('account.recovery.download')}
        </Button>
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {translate('account.recovery.print')}
        </Button>
      </Stack>
      <FormControlLabel
        control={<Checkbox checked={kept} onChange={(_event, checked) => setKept(checked)} />}
        label={translate('account.recovery.kept')}
      />
      <div>
        <Button variant="contained" disabled={!kept} onClick={onDone}>
          {translate('account.recovery.done')}
        </Button>
      </div>
    </Stack>
  );
};
