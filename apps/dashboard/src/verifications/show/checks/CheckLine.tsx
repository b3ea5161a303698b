import Box from '@mui/material/Box';
import { clampTo } from '../../../shared/clampTo.ts';
import { CheckResult } from '../../../shared/CheckResult.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { useCheckName } from '../../../shared/useCheckName.ts';
import type { Check } from './checkOrder.ts';

export const CheckLine = ({ check }: { check: Check }) => {
  const checkName = useCheckName();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box
        title={checkName(check.name)}
        sx={{ ...clampTo(2), minWidth: 0, fontWeight: check.result === 'passed' ? 400 : 600 }}
      >
        <HostileText>{checkName(check.name)}</HostileText>
      </Box>
      <CheckResult result={check.result} variant={check.result === 'passed' ? 'plain' : 'soft'} />
    </Box>
  );
};
