import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import RadioGroup from '@mui/material/RadioGroup';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../shared/HostileText.tsx';
import { takesFocus } from '../../shared/takesFocus.ts';
import { OwnReason } from './OwnReason.tsx';
import type { ReasonChoice } from './reasonChoice.ts';
import { ReasonOption } from './ReasonOption.tsx';
import { useReasonKeys } from './useReasonKeys.ts';

const OWN = 'own';
const ANOTHER = 0;
const digitAt = (index: number) => (index < 9 ? index + 1 : undefined);

/** The reasons that are offered for a decision, by digit, and room for another one; only that where none is offered. */
export const ReasonField = (props: {
  reasons: readonly string[];
  value: ReasonChoice;
  onChange: (choice: ReasonChoice) => void;
  error: string | undefined;
  /** A digit that was pressed before the reasons were there. */
  early?: number | undefined;
}) => {
  const { reasons, value, onChange, error, early } = props;
  const translate = useTranslate();
  const [labelId, errorId] = [useId(), useId()];
  const group = useRef<HTMLDivElement>(null);
  const own = value !== undefined && 'own' in value ? value.own : undefined;
  const chosen = value !== undefined && 'listed' in value ? reasons.indexOf(value.listed) : -1;
  const choose = (choice: string) =>
    onChange(choice === OWN ? { own: own ?? '' } : { listed: reasons[Number(choice)] ?? '' });
  const press = (digit: number) => {
    const index = digit === ANOTHER ? reasons.length : digit - 1;
    if (index > reasons.length || (digit !== ANOTHER && index === reasons.length)) return;
    choose(digit === ANOTHER ? OWN : String(index));
    if (digit !== ANOTHER) group.current?.querySelectorAll('input')[index]?.focus();
  };
  const { shown } = useReasonKeys(press);
  const pressEarly = useEffectEvent(() => early !== undefined && press(early));
  useEffect(() => void pressEarly(), []);
  if (reasons.length === 0) {
    return <OwnReason value={own ?? ''} onChange={(said) => onChange({ own: said })} error={error} />;
  }
  return (
    <FormControl ref={group} error={error !== undefined} sx={{ display: 'grid' }}>
      <FormLabel id={labelId} sx={{ mb: 0.25, fontSize: '0.8125rem' }}>
        {translate('decide.dialog.reason')}
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        aria-required
        {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': errorId })}
        value={own === undefined ? (chosen < 0 ? '' : String(chosen)) : OWN}
        onChange={(_event, choice) => choose(choice)}
      >
        {reasons.map((reason, index) => (
          <ReasonOption
            key={reason}
            value={String(index)}
            digit={shown ? digitAt(index) : undefined}
            input={index === 0 ? takesFocus : undefined}
          >
            <HostileText>{reason}</HostileText>
          </ReasonOption>
        ))}
        <ReasonOption value={OWN} digit={shown ? ANOTHER : undefined}>
          {translate('decide.dialog.other')}
        </ReasonOption>
      </RadioGroup>
      {own !== undefined && (
        <OwnReason value={own} onChange={(said) => onChange({ own: said })} error={error} />
      )}
      {error !== undefined && own === undefined && <FormHelperText id={errorId}>{error}</FormHelperText>}
    </FormControl>
  );
};
