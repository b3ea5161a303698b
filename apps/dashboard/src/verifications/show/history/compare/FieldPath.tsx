import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { beginning } from '../../../../shared/beginning.ts';
import { HostileText } from '../../../../shared/HostileText.tsx';
import { mono } from '../../../../theme/typography.ts';
import type { Step } from './comparable.ts';

/** A field's name is the provider's, and may be a megabyte. */
const MOST = 200;

/** Where a field is: `result.declined_reasons_list[0]`, as the provider names it; the number of the line of a text. */
export const FieldPath = ({ path, asText }: { path: readonly Step[]; asText: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [first] = path;
  if (first === undefined) return translate('history.compare.wholeAnswer');
  if (asText && 'place' in first) {
    return translate('history.compare.line', { line: (first.place + 1).toLocaleString(locale) });
  }
  return (
    <Box component="span" dir="ltr" sx={{ fontFamily: mono, fontSize: '0.8125rem', fontWeight: 400 }}>
      {path.map((step, index) =>
        'place' in step ? (
          <Fragment key={index}>[{step.place}]</Fragment>
        ) : (
          <Fragment key={index}>
            {index > 0 && (
              <>
                .<wbr />
              </>
            )}
            <HostileText>{beginning(step.name, MOST)}</HostileText>
            {step.nth > 1 && (
              <Box component="span" sx={{ color: 'tones.caution.main' }}>
                {' '}
                ({translate('history.compare.again', { nth: step.nth })})
              </Box>
            )}
          </Fragment>
        ),
      )}
    </Box>
  );
};
