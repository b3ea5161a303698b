import type { CheckResult as Result } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { CheckLine } from './CheckLine.tsx';
import type { Check } from './checkOrder.ts';

/** The checks of one result; those that passed take little room, unless they are explained. */
export const CheckGroup = (props: { result: Result; checks: readonly Check[]; explained: boolean }) => {
  const { result, checks, explained } = props;
  const translate = useTranslate();
  if (checks.length === 0) return null;
  const dense = result === 'passed' && !explained;
  return (
    <Box>
      <Box component="h3" sx={visuallyHidden}>
        {translate(`shared.checkResult.${result}`)}
      </Box>
      <Box
        component="ul"
        sx={{
          display: dense ? 'flex' : 'grid',
          flexWrap: 'wrap',
          columnGap: 1.5,
          rowGap: dense ? 0 : 0.5,
          m: 0,
          p: 0,
          listStyle: 'none',
          gridTemplateColumns: 'minmax(0, 1fr)',
        }}
      >
        {checks.map((check) => (
          <CheckLine key={check.name} check={check} explained={explained} />
        ))}
      </Box>
    </Box>
  );
};
