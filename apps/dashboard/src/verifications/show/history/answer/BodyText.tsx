import Box from '@mui/material/Box';
import { Fragment, memo } from 'react';
import { useTranslate } from 'react-admin';
import { mono } from '../../../../theme/typography.ts';
import type { BodyRun } from './bodyRuns.ts';

const markStyle = {
  mx: '1px',
  px: '3px',
  borderRadius: '3px',
  fontSize: '0.8em',
  fontWeight: 700,
  color: 'tones.caution.main',
  backgroundColor: 'tones.caution.soft',
  unicodeBidi: 'isolate',
} as const;

/** A body as text and marks, never as anything that runs; long lines wrap. */
export const BodyText = memo(({ runs }: { runs: BodyRun[] }) => {
  const translate = useTranslate();
  return (
    <Box
      component="pre"
      dir="ltr"
      tabIndex={0}
      role="region"
      aria-label={translate('history.answer.title')}
      sx={{
        m: 0,
        p: 1.5,
        maxHeight: 480,
        overflow: 'auto',
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        backgroundColor: 'background.default',
        fontFamily: mono,
        fontSize: '0.8125rem',
        lineHeight: 1.55,
        tabSize: 2,
        textAlign: 'start',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        unicodeBidi: 'plaintext',
        '& [data-mark]': markStyle,
      }}
    >
      {runs.map((run, index) =>
        'text' in run ? (
          <Fragment key={index}>{run.text}</Fragment>
        ) : (
          <span key={index} data-mark="" dir="ltr">
            {run.mark}
          </span>
        ),
      )}
    </Box>
  );
});
BodyText.displayName = 'BodyText';
