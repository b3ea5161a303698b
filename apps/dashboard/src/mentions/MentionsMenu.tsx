import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useProblemText } from '../shared/useProblemText.ts';
import { stateOf } from './mentionedNote.ts';
import { MentionWords } from './MentionWords.tsx';
import { useReadMentions, type useMentions } from './useMentions.ts';

/** What there is to say in place of mentions. It can be reached like one: a menu is nothing but its items. */
const lineStyle = {
  whiteSpace: 'normal',
  '&.Mui-disabled': { opacity: 1, color: 'text.secondary' },
} as const;

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
  const said = () => {
    if (query.error) return `${translate('decide.mentions.failed')} ${problemText(query.error).text}`;
    if (query.isPending) return translate('shared.loading');
    return mentions.length === 0 ? translate('decide.mentions.none') : undefined;
  };
  const line = said();
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': translate('decide.mentions.title'), disabledItemsFocusable: true },
        paper: { sx: { width: 340, maxWidth: 'calc(100vw - 24px)', maxHeight: 'min(480px, 80dvh)' } },
      }}
    >
      {line !== undefined && (
        <MenuItem disabled sx={lineStyle}>
          {line}
        </MenuItem>
      )}
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
