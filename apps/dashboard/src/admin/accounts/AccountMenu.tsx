import type { AccountRecord } from '@desk/contract';
import MoreVert from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { visibleText } from '../../shared/visibleText.ts';
import { AccountDialog } from './AccountDialog.tsx';
import { accountActions, type AccountAction } from './accountActions.ts';

export const AccountMenu = ({ account, own }: { account: AccountRecord; own: boolean }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<AccountAction>();
  const choose = (chosen: AccountAction) => {
    setAnchor(null);
    setAction(chosen);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={translate('admin.accounts.actionsOf', { name: visibleText(account.name) })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {accountActions(account, own).map((one) => (
          <MenuItem key={one} onClick={() => choose(one)}>
            {translate(`admin.accounts.action.${one}`)}
          </MenuItem>
        ))}
      </Menu>
      {action && (
        <AccountDialog action={action} account={account} own={own} onClose={() => setAction(undefined)} />
      )}
    </>
  );
};
