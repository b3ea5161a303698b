import MoreHoriz from '@mui/icons-material/MoreHoriz';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** What is seldom done about whose case it is; what is not possible now is not offered. */
export const AssigneeMenu = (props: {
  disabled: boolean;
  onGive: () => void;
  onKeep: (() => void) | undefined;
  onRelease: (() => void) | undefined;
}) => {
  const { disabled, onGive, onKeep, onRelease } = props;
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate('decide.assign.more');
  const item = (name: string, act: (() => void) | undefined) =>
    act && (
      <MenuItem
        onClick={() => {
          setAnchor(null);
          act();
        }}
      >
        {translate(`decide.assign.${name}`)}
      </MenuItem>
    );
  return (
    <>
      <IconButton
        size="small"
        disabled={disabled}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHoriz fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {item('give', onGive)}
        {item('keep', onKeep)}
        {item('release', onRelease)}
      </Menu>
    </>
  );
};
