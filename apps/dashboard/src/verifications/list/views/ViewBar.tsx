import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useListState } from '../useListState.ts';
import { useCurrentView } from './useCurrentView.ts';
import { useViews } from './useViews.ts';
import { ViewChanges } from './ViewChanges.tsx';
import { ViewLink } from './ViewLink.tsx';
import { ViewMenu } from './ViewMenu.tsx';

/** More of the line is to be found at either end. */
const FADED = 'linear-gradient(to right, transparent, #000 12px, #000 calc(100% - 12px), transparent)';

/**
 * The views above the list, which of them is in force, and what can be done about it. The menu has them all; beside it they stand in
 * a line where there is room, the one in force always among what is seen.
 */
export const ViewBar = ({ line }: { line: boolean }) => {
  const translate = useTranslate();
  const { dropWords } = useListState();
  const { presets, saved } = useViews();
  const { current, changed, forgetColumns } = useCurrentView();
  const open = () => {
    dropWords();
    forgetColumns();
  };
  return (
    <Box
      component="nav"
      aria-label={translate('list.views.label')}
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        gap: 0.75,
        minWidth: 0,
      }}
    >
      <ViewMenu onOpen={open} named={!line} />
      {line && (
        <Box
          sx={{
            display: 'flex',
            flex: 1,
            gap: 0.25,
            minWidth: 0,
            overflowX: 'auto',
            scrollbarWidth: 'none',
            px: 1.5,
            scrollPaddingInline: 24,
            maskImage: FADED,
          }}
        >
          {[...presets, ...saved].map((view) => (
            <ViewLink
              key={view.id}
              view={view}
              here={view.id === current?.id}
              narrow={changed}
              onOpen={open}
            />
          ))}
        </Box>
      )}
      <ViewChanges />
    </Box>
  );
};
