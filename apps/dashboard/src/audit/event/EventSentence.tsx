import type { AuditEvent } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { LongText } from '../../shared/LongText.tsx';
import { CaseLink } from '../../shared/CaseLink.tsx';
import { useEventWords } from './useEventWords.ts';

/** What was done, in a sentence; `here` is the case that the page is about. */
export const EventSentence = ({ event, here }: { event: AuditEvent; here?: string | undefined }) => {
  const translate = useTranslate();
  const { before, after, about } = useEventWords()(event);
  const { verificationId } = event;
  const theCase = () => {
    if (verificationId === null) return translate('audit.someCase');
    return verificationId === here ? translate('audit.thisCase') : <CaseLink id={verificationId} />;
  };
  return (
    <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {before}
        {after !== undefined && theCase()}
        {after}
      </Box>
      {about !== '' && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {': '}
          <LongText>{about}</LongText>
        </Box>
      )}
    </Box>
  );
};
