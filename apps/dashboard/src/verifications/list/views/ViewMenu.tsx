import ViewListOutlined from '@mui/icons-material/ViewListOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { laterPage } from '../../../shell/laterPage.ts';
import { useListState } from '../useListState.ts';
import type { ListView } from './listView.ts';
import { useCurrentView } from './useCurrentView.ts';
import { useViewName } from './useViewName.ts';
import { useViews } from './useViews.ts';
import { viewAddress } from './viewAddress.ts';

const ManageViews = laterPage(() => import('./ManageViews.tsx'));

/** Every view by whose it is. `named`: the button says which one is in force, where nothing beside it does. */
export const ViewMenu = ({ onOpen, named }: { onOpen: () => void; named: boolean }) => {
  const translate = useTranslate();
  const viewName = useViewName();
  const { perPage } = useListState();
  const { presets, saved, error } = useViews();
  const { current } = useCurrentView();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [managing, setManaging] = useState(false);
  const close = () => setAnchor(null);
  const item = (view: ListView) => {
    const { name, help } = viewName(view);
    return (
      <MenuItem
        key={view.id}
        component={Link}
        to={{ search: viewAddress(view, perPage) }}
        title={help}
        selected={view.id === current?.id}
        aria-current={view.id === current?.id ? 'true' : undefined}
        onClick={() => {
          onOpen();
          close();
        }}
        sx={{ maxWidth: 'min(24rem, 90vw)' }}
      >
        <Box component="bdi" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {name}
        </Box>
      </MenuItem>
    );
  };
  const group = (title: string, views: ListView[]) =>
    views.length > 0 && [
      <ListSubheader
        key={title}
        role="presentation"
        sx={{ lineHeight: 2.25, backgroundColor: 'transparent' }}
      >
        {translate(title)}
      </ListSubheader>,
      ...views.map(item),
    ];
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ViewListOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0, maxWidth: '100%' }}
      >
        <Box component="bdi" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {named && current ? viewName(current).name : translate('list.views.menu')}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {presets.map(item)}
        {group(
          'list.views.own',
          saved.filter((view) => view.saved?.mine),
        )}
        {group(
          'list.views.shared',
          saved.filter((view) => !view.saved?.mine),
        )}
        {error && (
          <Box component="li" role="presentation" sx={{ px: 2, py: 1, color: 'text.secondary' }}>
            {translate('list.views.failed')}
          </Box>
        )}
        <MenuItem
          divider={false}
          onClick={() => {
            close();
            setManaging(true);
          }}
          sx={{ borderTop: 1, borderColor: 'divider', mt: 1 }}
        >
          {translate('list.views.manage')}
        </MenuItem>
      </Menu>
      {managing && (
        <Suspense fallback={null}>
          <ManageViews onClose={() => setManaging(false)} />
        </Suspense>
      )}
    </>
  );
};
