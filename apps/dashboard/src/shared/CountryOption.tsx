import Box from '@mui/material/Box';
import type { HTMLAttributes } from 'react';
import { CountryFlag } from './CountryFlag.tsx';
import type { CountryChoice } from './countryChoices.ts';

/** A country in the open list: flag, name, code. */
export const CountryOption = (props: HTMLAttributes<HTMLLIElement> & { choice: CountryChoice }) => {
  const { choice, ...rest } = props;
  return (
    <Box component="li" {...rest} sx={{ display: 'flex', gap: 1.25 }}>
      <CountryFlag code={choice.code} />
      <Box component="span" sx={{ flexGrow: 1 }}>
        {choice.name}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {choice.code}
      </Box>
    </Box>
  );
};
