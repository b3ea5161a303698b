import Logout from '@mui/icons-material/Logout';
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSession } from '../session/useSession.ts';
import { HostileText } from '../shared/HostileText.tsx';

export const UserMenu = () => {
  const translate = useTranslate();
  const logout = useLogout();
  const account = useSession()?.account;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={translate('shell.account')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <PersonOutlined fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {account && (
          <Box
            component="li"
            role="presentation"
            sx={{ px: 2, py: 1, minWidth: 220, maxWidth: 'min(20rem, 90vw)', overflowWrap: 'anywhere' }}
          >
            <Typography sx={{ fontWeight: 600 }}>
              <HostileText>{account.name}</HostileText>
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <HostileText>{account.email}</HostileText>
            </Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {translate(`shell.role.${account.role}`)}
            </Typography>
          </Box>
        )}
        <Divider component="li" role="presentation" />
        <MenuItem component={Link} to="/account" onClick={() => setAnchor(null)}>
          <ListItemIcon>
            <ManageAccountsOutlined fontSize="small" />
          </ListItemIcon>
          {translate('shell.yourAccount')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <Logout fontSize="small" />
          </ListItemIcon>
          {translate('shell.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
};
