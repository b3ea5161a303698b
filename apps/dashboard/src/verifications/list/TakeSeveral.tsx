import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** So many that one person decides them in the half hour for which they are held. */
const COUNTS = [5, 10, 25];

/** The smaller half of the button that takes the next. */
export const TakeSeveral = ({ onTake }: { onTake: (count: number) => void }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const take = (count: number) => {
    setAnchor(null);
    onTake(count);
  };
  return (
    <>
      <Button
        title={translate('list.takeNext.several')}
        aria-label={translate('list.takeNext.several')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 30, px: 0 }}
      >
        <ArrowDropDown fontSize="small" />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {COUNTS.map((count) => (
          <MenuItem key={count} onClick={() => take(count)}>
            {translate('list.takeNext.count', { smart_count: count })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
