import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import { useContext, useState } from 'react';
import { useTranslate } from 'react-admin';
import { copyText } from '../../../shared/copyText.ts';
import { StopsContext, useStop } from './roving.ts';

/** Copies a value as it was read. Seen where the pointer or the keyboard is, and always where there is no pointer (`compareStyle`). */
export const CopyValue = ({ text, label, stop }: { text: string; label: string; stop: string }) => {
  const translate = useTranslate();
  const { say } = useContext(StopsContext);
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : ContentCopy;
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    say(translate(done ? 'shared.copied' : 'shared.notCopied'));
  };
  return (
    <IconButton
      {...useStop(stop)}
      className="copy"
      aria-label={label}
      title={label}
      onClick={() => void copy()}
      onBlur={() => {
        setCopied(false);
        say('');
      }}
    >
      <Icon />
    </IconButton>
  );
};
