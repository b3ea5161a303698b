import MenuIcon from '@mui/icons-material/Menu';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { Page } from './usePages.ts';

const pathOf = (to: string) => to.split('?')[0] ?? to;

/** The pages where the bar is too short for their names: the button says where one is. */
export const NavigationMenu = ({ pages }: { pages: Page[] }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const here = pages.find(({ to }) => pathname === pathOf(to) || pathname.startsWith(`${pathOf(to)}/`));
  return (
    <>
      <Button
        variant="text"
        startIcon={<MenuIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, color: 'text.primary' }}
      >
        <Box component="span" sx={{ maxWidth: '9rem', overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {translate(here ? `shell.nav.${here.name}` : 'shell.nav.menu')}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {pages.map(({ name, to, icon: Icon }) => (
          <MenuItem
            key={name}
            component={Link}
            to={to}
            selected={name === here?.name}
            aria-current={name === here?.name ? 'page' : undefined}
            onClick={() => setAnchor(null)}
            sx={{ minHeight: 44 }}
          >
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            {translate(`shell.nav.${name}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
