import { reviewDecision, type ReviewDecision } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { reviewLooks } from '../../../shared/reviewLooks.ts';
import { takesFocus } from '../../../shared/takesFocus.ts';
import { KeyOf } from '../../../shortcuts/KeyOf.tsx';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { DECISION_KEYS } from '../../decide/decisionKeys.ts';
import { actionBar, BarRoom, onlyBeside, onlyInBar } from './actionBar.tsx';

/** The three decisions, each under its key; at the bottom of a narrow window, in reach of the thumb. */
export const DecisionButtons = (props: {
  onChoose: (decision: ReviewDecision) => void;
  /** They were asked for, by a button that is gone now. */
  focused: boolean;
}) => {
  const { onChoose, focused } = props;
  const translate = useTranslate();
  const keyHint = useKeyHint();
  return (
    <>
      <BarRoom />
      <Box role="group" aria-label={translate('decide.title')} sx={actionBar}>
        {reviewDecision.options.map((decision, index) => {
          const { tone, icon: Icon } = reviewLooks[decision];
          return (
            <Button
              key={decision}
              ref={focused && index === 0 ? takesFocus : undefined}
              variant="outlined"
              startIcon={<Icon sx={{ color: `tones.${tone}.main` }} />}
              onClick={() => onChoose(decision)}
              {...keyHint(DECISION_KEYS[decision], translate(`decide.action.${decision}`))}
            >
              <Box component="span" sx={onlyInBar}>
                {translate(`decide.short.${decision}`)}
              </Box>
              <Box component="span" sx={{ ...onlyBeside, flexGrow: 1, textAlign: 'start' }}>
                {translate(`decide.action.${decision}`)}
              </Box>
              <Box component="span" sx={onlyBeside}>
                <KeyOf name={DECISION_KEYS[decision]} />
              </Box>
            </Button>
          );
        })}
      </Box>
    </>
  );
};
