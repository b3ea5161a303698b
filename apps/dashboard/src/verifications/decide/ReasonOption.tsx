import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import type { ReactNode, Ref } from 'react';
import { KeyCap } from '../../shortcuts/KeyCap.tsx';

/** One reason, with the digit that chooses it. */
export const ReasonOption = (props: {
  value: string;
  digit: number | undefined;
  input?: Ref<HTMLInputElement> | undefined;
  children: ReactNode;
}) => {
  const { value, digit, input, children } = props;
  return (
    <FormControlLabel
      value={value}
      control={
        <Radio
          size="small"
          slotProps={{
            input: { ref: input, ...(digit !== undefined && { 'aria-keyshortcuts': String(digit) }) },
          }}
        />
      }
      label={
        <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
          {digit !== undefined && (
            <span aria-hidden>
              <KeyCap>{String(digit)}</KeyCap>
            </span>
          )}
          <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {children}
          </Box>
        </Box>
      }
      disableTypography
      sx={{ alignItems: 'center', mr: 0, '& .MuiRadio-root': { p: 0.625, marginInline: 0.5 } }}
    />
  );
};
