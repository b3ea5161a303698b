import type { CheckResult } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { CheckWordsOf } from './useCheckWords.ts';

/** The plain words of a check, as far as its result makes them matter. */
export const CheckWords = (props: { words: CheckWordsOf; result: CheckResult; explained: boolean }) => {
  const { words, result, explained } = props;
  const translate = useTranslate();
  const failed = result === 'failed';
  const sentences = [
    ...(explained || (failed && words.failure === undefined) ? [words.looked] : []),
    ...(failed && words.failure !== undefined ? [words.failure] : []),
    ...(failed && explained && words.todo !== undefined ? [words.todo] : []),
    ...(result === 'not_performed' && explained ? [translate('show.checks.notPerformed')] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', lineHeight: 1.45 }}>{sentences.join(' ')}</Box>
  );
};
