import { reviewDecision, type ReviewDecision } from '@desk/contract';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { reviewLooks } from '../../../shared/reviewLooks.ts';

/** Which of the three decisions. */
export const DecisionChoice = (props: {
  value: ReviewDecision | undefined;
  onChange: (decision: ReviewDecision) => void;
  error: string | undefined;
}) => {
  const { value, onChange, error } = props;
  const translate = useTranslate();
  const errorId = useId();
  return (
    <FormControl error={error !== undefined}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={value ?? null}
        onChange={(_event, decision: ReviewDecision | null) => decision && onChange(decision)}
        aria-label={translate('decide.many.decision')}
        aria-describedby={error === undefined ? undefined : errorId}
      >
        {reviewDecision.options.map((decision) => {
          const { tone, icon: Icon } = reviewLooks[decision];
          return (
            <ToggleButton
              key={decision}
              value={decision}
              sx={{
                gap: 0.75,
                px: { xs: 0.5, sm: 1.25 },
                '& svg': { display: { xs: 'none', sm: 'block' } },
                lineHeight: 1.25,
                color: 'text.primary',
                '&.Mui-selected, &.Mui-selected:hover': {
                  color: 'primary.main',
                  backgroundColor: 'tones.accent.soft',
                  boxShadow: 'inset 0 0 0 1px currentColor',
                },
              }}
            >
              <Icon aria-hidden sx={{ fontSize: 18, color: `tones.${tone}.main` }} />
              {translate(`decide.short.${decision}`)}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      {error !== undefined && <FormHelperText id={errorId}>{error}</FormHelperText>}
    </FormControl>
  );
};
