import type { Mention } from '@desk/contract';
import Circle from '@mui/icons-material/Circle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../shared/HostileText.tsx';
import { TimeAgo } from '../shared/TimeAgo.tsx';

/** Eight digits tell cases apart. */
const SHOWN = 8;

/** Who mentioned the reader, about which case and when. An unread one has a dot and says so. */
export const MentionWords = ({ mention }: { mention: Mention }) => {
  const { verificationId, author, createdAt, read } = mention;
  const translate = useTranslate();
  return (
    <>
      <Circle
        titleAccess={read ? undefined : translate('decide.mentions.unread')}
        sx={{ fontSize: 9, color: read ? 'transparent' : 'primary.main' }}
      />
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', fontWeight: read ? 400 : 600 }}>
        <HostileText>{author}</HostileText> {translate('decide.mentions.mentioned')}
        <Box
          component="span"
          sx={{ display: 'block', fontSize: '0.75rem', fontWeight: 400, color: 'text.secondary' }}
        >
          {translate('audit.case', { id: `${verificationId.slice(0, SHOWN)}…` })} ·{' '}
          <TimeAgo time={createdAt} />
        </Box>
      </Box>
    </>
  );
};
