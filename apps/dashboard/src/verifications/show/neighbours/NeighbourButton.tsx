import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { leavesFocus } from '../../../shared/focusContent.ts';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { caseAddress } from './caseAddress.ts';

const looks = {
  previous: { icon: <KeyboardArrowUp />, shortcut: 'previousCase' },
  next: { icon: <KeyboardArrowDown />, shortcut: 'nextCase' },
} as const;

/** Leads up or down the list; off at its ends, and the focus goes to the case then. */
export const NeighbourButton = ({ to, which }: { to: string | undefined; which: keyof typeof looks }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const label = translate(`show.neighbours.${which}`);
  const { icon, shortcut } = looks[which];
  const look = { variant: 'outlined', startIcon: icon, sx: { minHeight: 30, px: 1 } } as const;
  if (to === undefined) {
    return (
      <Button {...look} disabled>
        {label}
      </Button>
    );
  }
  return (
    <Button
      {...look}
      {...keyHint(shortcut, translate(`show.neighbours.${which}Help`))}
      ref={leavesFocus}
      component={Link}
      to={caseAddress(to)}
      state={{ _scrollToTop: true }}
    >
      {label}
    </Button>
  );
};
