import Check from '@mui/icons-material/Check';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import type { ReactNode } from 'react';

interface Choice<T> {
  value: T;
  label: ReactNode;
  /** The language of the label, where it is not the page's. */
  lang?: string;
}

/** Items of a menu of which one holds. An array, since MUI's menus move the focus only among their own children. */
export const choiceItems = <T extends string>(props: {
  choices: Choice<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}) =>
  props.choices.map(({ value, label, lang }) => (
    <MenuItem
      key={value}
      role="menuitemradio"
      aria-checked={value === props.chosen}
      lang={lang}
      onClick={() => props.onChoose(value)}
    >
      <ListItemIcon>{value === props.chosen && <Check fontSize="small" />}</ListItemIcon>
      {label}
    </MenuItem>
  ));
