import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../shared/visuallyHidden.ts';
import { laterPage } from '../shell/laterPage.ts';
import { useMentions } from './useMentions.ts';

const MentionsMenu = laterPage(() => import('./MentionsMenu.tsx'));

const MOST = 999;

/** How many notes name the reader and are unread, told politely when there are more of them, and the way to them. */
export const MentionsBell = () => {
  const translate = useTranslate();
  const query = useMentions();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const unread = query.data?.unread ?? 0;
  const label = translate('shell.mentions.title');
  const told = unread > 0 ? translate('shell.mentions.unread', { smart_count: unread }) : '';
  return (
    <>
      <Box role="status" sx={visuallyHidden}>
        {told}
      </Box>
      <Tooltip title={told || label}>
        <IconButton
          size="small"
          aria-label={unread > 0 ? `${label}, ${told}` : label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Badge badgeContent={unread > 0 ? unread : undefined} max={MOST} color="primary">
            <NotificationsNoneOutlined fontSize="small" />
          </Badge>
        </IconButton>
      </Tooltip>
      {anchor && (
        <Suspense fallback={null}>
          <MentionsMenu anchor={anchor} query={query} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
};
