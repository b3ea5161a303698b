import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import type { ReactNode } from 'react';
import { prefixer } from 'stylis';

const mirrored = createCache({ key: 'rtl', stylisPlugins: [prefixer, rtlPlugin] });

/** Styles whose left and right have changed places, for languages that begin on the right. */
const MirroredStyles = ({ children }: { children: ReactNode }) => (
  <CacheProvider value={mirrored}>{children}</CacheProvider>
);

export default MirroredStyles;
