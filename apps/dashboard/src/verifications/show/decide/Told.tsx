import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { KeyOf } from '../../../shortcuts/KeyOf.tsx';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useTakeNext } from '../../list/useTakeNext.ts';

/** What came of it; it has the focus, so that a keyboard goes on from here and a screen reader says it. */
export const Told = ({ decided, undone }: { decided: VerificationDetail; undone: boolean }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const { take, taking } = useTakeNext();
  const words = useRef<HTMLDivElement>(null);
  // After the dialog, which gives the focus back to where it was opened from.
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  const { reviewStage, reviewDecision } = decided;
  const what = () => {
    if (undone) return reviewStage === 'decided' ? 'withdrawn' : 'open';
    return reviewStage === 'decided' && reviewDecision !== null ? reviewDecision : reviewStage;
  };
  return (
    <Box
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        py: 1,
        borderRadius: 1,
        border: `1px solid ${theme.palette.tones.positive.line}`,
        backgroundColor: theme.palette.tones.positive.soft,
        '&:has([role=status]:focus)': {
          outline: `2px solid ${theme.palette.primary.main}`,
          outlineOffset: 2,
        },
      })}
    >
      <CheckCircleOutlined aria-hidden sx={{ fontSize: 18, color: 'tones.positive.main' }} />
      <Box
        ref={words}
        role="status"
        tabIndex={-1}
        sx={{ flex: '1 1 10rem', fontWeight: 500, '&:focus': { outline: 'none' } }}
      >
        {translate(`decide.told.${what()}`)}
      </Box>
      {!undone && (
        <Button
          variant="outlined"
          disabled={taking}
          onClick={take}
          {...keyHint('takeNext', translate('list.takeNext.action'))}
        >
          {translate('list.takeNext.action')}
          <KeyOf name="takeNext" />
        </Button>
      )}
    </Box>
  );
};
