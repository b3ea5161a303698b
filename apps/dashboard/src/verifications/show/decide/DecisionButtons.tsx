import { reviewDecision, type ReviewDecision } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { usePreferences } from '../../../preferences/usePreferences.ts';
import { reviewLooks } from '../../../shared/reviewLooks.ts';
import { Key } from '../../../shortcuts/Key.tsx';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { DECISION_KEYS } from '../../decide/decisionKeys.ts';
import { useDecisionKeys } from '../../decide/useDecisionKeys.ts';
import { actionBar, BarRoom, onlyBeside, onlyInBar } from './actionBar.tsx';

/** The three decisions, each under its key; at the bottom of a narrow window, in reach of the thumb. */
export const DecisionButtons = ({ onChoose }: { onChoose: (decision: ReviewDecision) => void }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const { preferences } = usePreferences();
  useDecisionKeys(onChoose);
  return (
    <>
      <BarRoom />
      <Box role="group" aria-label={translate('decide.title')} sx={actionBar}>
        {reviewDecision.options.map((decision) => {
          const { tone, icon: Icon } = reviewLooks[decision];
          return (
            <Button
              key={decision}
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
              {preferences.shortcuts !== false && (
                <Box component="span" aria-hidden sx={{ ...onlyBeside, marginInlineStart: 1 }}>
                  <Key of={DECISION_KEYS[decision]} />
                </Box>
              )}
            </Button>
          );
        })}
      </Box>
    </>
  );
};
