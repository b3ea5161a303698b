import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useListState } from '../useListState.ts';
import type { ListView } from './listView.ts';
import { useViewName } from './useViewName.ts';
import { viewAddress } from './viewAddress.ts';

/** Sets the list to a view. A link, so that it opens in another tab as well. */
export const ViewLink = (props: {
  view: ListView;
  here: boolean;
  /** Whether the line is short of room: what is in force comes into sight again. */
  narrow: boolean;
  onOpen: () => void;
}) => {
  const { view, here, narrow, onOpen } = props;
  const viewName = useViewName();
  const { perPage } = useListState();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here, narrow]);
  const { name, help } = viewName(view);
  return (
    <Box
      component={Link}
      ref={link}
      to={{ search: viewAddress(view, perPage) }}
      title={help}
      aria-current={here ? 'true' : undefined}
      onClick={onOpen}
      sx={{
        flexShrink: 0,
        maxWidth: '16rem',
        px: 1,
        py: 0.5,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        fontSize: '0.8125rem',
        lineHeight: '20px',
        textDecoration: 'none',
        borderRadius: 1.5,
        color: here ? 'tones.accent.main' : 'text.secondary',
        fontWeight: here ? 600 : 450,
        backgroundColor: here ? 'tones.accent.soft' : 'transparent',
        border: 1,
        borderColor: here ? 'tones.accent.line' : 'transparent',
        outlineOffset: '-2px !important',
        '&:hover': { color: 'text.primary', ...(!here && { backgroundColor: 'action.hover' }) },
      }}
    >
      <bdi>{name}</bdi>
    </Box>
  );
};
