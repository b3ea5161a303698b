import { ThemeProvider } from '@mui/material/styles';
import { lazy, Suspense, useLayoutEffect, type ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { isLanguage, LANGUAGES } from '../i18n/languages.ts';

const MirroredStyles = lazy(() => import('./MirroredStyles.tsx'));

/** Tells the browser, MUI and the styles in which language the desk is, and on which side that begins. */
export const Direction = ({ children }: { children: ReactNode }) => {
  const [locale] = useLocaleState();
  const { direction } = LANGUAGES[isLanguage(locale) ? locale : 'en'];
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  if (direction === 'ltr') return children;
  return (
    <Suspense fallback={null}>
      <MirroredStyles>
        <ThemeProvider theme={(outer) => ({ ...outer, direction })}>{children}</ThemeProvider>
      </MirroredStyles>
    </Suspense>
  );
};
