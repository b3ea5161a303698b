import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useProblemText } from '../shared/useProblemText.ts';
import { stateOf } from './mentionedNote.ts';
import { MentionWords } from './MentionWords.tsx';
import { useReadMentions, type useMentions } from './useMentions.ts';

const Line = ({ children }: { children: string }) => (
  <Box
    component="li"
    role="presentation"
    sx={{ px: 2, py: 1.5, maxWidth: '40ch', whiteSpace: 'normal', color: 'text.secondary' }}
  >
    {children}
  </Box>
);

/** The notes that name the reader, newest first: who wrote and about which case, never what. */
const MentionsMenu = (props: {
  anchor: HTMLElement;
  query: ReturnType<typeof useMentions>;
  onClose: () => void;
}) => {
  const { anchor, query, onClose } = props;
  const translate = useTranslate();
  const problemText = useProblemText();
  const { mutate, isPending } = useReadMentions();
  const mentions = query.data?.data ?? [];
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': translate('decide.mentions.title') },
        paper: { sx: { width: 340, maxWidth: 'calc(100vw - 24px)', maxHeight: 'min(480px, 80dvh)' } },
      }}
    >
      {query.error && (
        <Line>{`${translate('decide.mentions.failed')} ${problemText(query.error).text}`}</Line>
      )}
      {query.data && mentions.length === 0 && <Line>{translate('decide.mentions.none')}</Line>}
      {mentions.map((mention) => (
        <MenuItem
          key={mention.noteId}
          component={Link}
          to={`/verifications/${mention.verificationId}/show`}
          state={stateOf(mention.noteId)}
          onClick={() => {
            if (!mention.read) mutate([mention.noteId]);
            onClose();
          }}
          sx={{ alignItems: 'baseline', gap: 1.25, whiteSpace: 'normal' }}
        >
          <MentionWords mention={mention} />
        </MenuItem>
      ))}
      {(query.data?.unread ?? 0) > 0 && <Divider component="li" role="separator" />}
      {(query.data?.unread ?? 0) > 0 && (
        <MenuItem disabled={isPending} onClick={() => mutate([])} sx={{ fontWeight: 600 }}>
          {translate('decide.mentions.readAll')}
        </MenuItem>
      )}
    </Menu>
  );
};

export default MentionsMenu;
