import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { copyText } from './copyText.ts';

/** Copies `text`, and says whether that worked; `label` says what it copies ("Copy reference id"). */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    setOutcome((await copyText(text)) ? 'copied' : 'notCopied');
  };
  return (
    <Tooltip title={outcome ? translate(`shared.${outcome}`) : label} onClose={() => setOutcome(undefined)}>
      <IconButton size="small" aria-label={label} onClick={() => void copy()} sx={{ p: 0.5 }}>
        {outcome === 'copied' ? <Check sx={{ fontSize: 15 }} /> : <ContentCopy sx={{ fontSize: 15 }} />}
      </IconButton>
    </Tooltip>
  );
};
