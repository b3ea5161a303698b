import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { DocumentTitle } from '../../shared/DocumentTitle.tsx';
import { FilterPanel } from './filter/FilterPanel.tsx';
import { ListBody } from './ListBody.tsx';
import { useKeepLastList } from './useKeepLastList.ts';

/** From this width on (pixels), the table fits whole beside the filters. */
const ROOMY = 1260;

/** What the bar above the pages leaves of the window; on a low one (a large zoom) the page scrolls, and its rows in it. */
const HEIGHT = 'max(calc(100dvh - 52px), 26rem)';

/** Every verification: filters at the side (in a drawer where the rows need the width), rows that follow the desk as it changes. */
export const VerificationList = () => {
  const translate = useTranslate();
  useKeepLastList();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const roomy = useMediaQuery((theme: Theme) => theme.breakpoints.up(ROOMY), { noSsr: true });
  return (
    <Box sx={{ display: 'flex', ...(wide && { height: HEIGHT }) }}>
      <DocumentTitle title={translate('list.title')} />
      {roomy && (
        <Box
          component="aside"
          aria-label={translate('list.filter.title')}
          sx={{
            flex: '0 0 232px',
            overflowY: 'auto',
            px: 2,
            py: 0.5,
            borderInlineEnd: '1px solid',
            borderColor: 'divider',
            backgroundColor: 'background.paper',
            scrollbarWidth: 'thin',
          }}
        >
          <FilterPanel />
        </Box>
      )}
      <ListBody wide={wide} drawer={!roomy} />
    </Box>
  );
};
