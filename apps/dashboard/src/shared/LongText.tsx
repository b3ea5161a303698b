import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { beginning } from './beginning.ts';
import { clampTo } from './clampTo.ts';
import { HostileText } from './HostileText.tsx';

/** Longer than any honest name, address or machine-readable zone. */
const LONG = 300;

/** More than this is for the raw answer to show: a page with megabytes of one value stops moving. */
const MOST = 20_000;

/** Words from outside as `HostileText`; very long ones cut, until they are asked for. */
export const LongText = ({ children }: { children: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [whole, setWhole] = useState(false);
  if (children.length <= LONG) return <HostileText>{children}</HostileText>;
  const written = (count: number) => count.toLocaleString(locale);
  return (
    <Box component="span" sx={{ display: 'block' }}>
      <Box component="span" sx={whole ? { display: 'block', maxHeight: 320, overflow: 'auto' } : clampTo(3)}>
        <HostileText>{beginning(children, whole ? MOST : LONG)}</HostileText>
      </Box>
      {whole && children.length > MOST && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('shared.long.cut', { shown: written(MOST) })}
        </Box>
      )}
      <Button
        variant="text"
        aria-expanded={whole}
        onClick={() => setWhole(!whole)}
        sx={{ minHeight: 26, ml: -0.5, px: 0.5, py: 0, fontSize: '0.75rem' }}
      >
        {whole
          ? translate('shared.long.less')
          : translate('shared.long.all', { count: written(children.length) })}
      </Button>
    </Box>
  );
};
