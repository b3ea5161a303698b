import Box from '@mui/material/Box';
import { isCountryCode } from '@desk/contract';

/** A country's flag from our own origin, fetched when it comes into view; an empty frame for a code that is none. */
export const CountryFlag = ({ code }: { code: string | null }) => {
  const shape = {
    width: 20,
    height: 15,
    flexShrink: 0,
    // On a baseline with its name, but in the middle of the letters.
    position: 'relative',
    top: 2,
    borderRadius: '2px',
    boxShadow: '0 0 0 1px rgb(127 127 140 / 35%)',
  };
  if (code === null || !isCountryCode(code.toUpperCase())) {
    return (
      <Box
        component="span"
        aria-hidden
        sx={{ ...shape, display: 'inline-block', backgroundColor: 'divider' }}
      />
    );
  }
  return (
    <Box
      component="img"
      src={`/flags/${code.toLowerCase()}.svg`}
      alt=""
      aria-hidden
      loading="lazy"
      decoding="async"
      width={20}
      height={15}
      sx={shape}
    />
  );
};
