import Box from '@mui/material/Box';
import { Suspense, type ReactNode } from 'react';
import { LiveCaches } from '../api/LiveCaches.tsx';
import { KeptAppearance } from '../appearance/KeptAppearance.tsx';
import { DueGate } from '../session/due/DueGate.tsx';
import { Shortcuts } from '../shortcuts/Shortcuts.tsx';
import { ArrivalFocus } from './ArrivalFocus.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';

const Frame = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'flex',
      flexDirection: 'column',
      minHeight: '100dvh',
      backgroundColor: 'background.default',
    }}
  >
    <SkipLink />
    <TopBar />
    <OfflineBanner />
    <LiveCaches />
    <KeptAppearance />
    <Shortcuts />
    <ArrivalFocus />
    <Box
      component="main"
      id="main"
      tabIndex={-1}
      // A dialog gives the focus back to where it was: with such a margin that scrolls nothing, and the page stays as it was left.
      sx={{ flex: 1, minWidth: 0, scrollMarginBlock: '100vh', '&:focus': { outline: 'none' } }}
    >
      <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
    </Box>
  </Box>
);

/** The frame around every page of a signed-in person, once nothing is due first. */
export const Layout = ({ children }: { children: ReactNode }) => (
  <DueGate>
    <Frame>{children}</Frame>
  </DueGate>
);
