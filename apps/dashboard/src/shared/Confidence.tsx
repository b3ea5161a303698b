import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { Absent } from './Absent.tsx';

/** The provider's face match confidence, 0–100, as a number and a bar. It has no colour: what is enough is the reader's to say. */
export const Confidence = ({ value }: { value: number | null }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (value === null) return <Absent label={translate('shared.noConfidence')} />;
  const filled = `${Math.max(0, Math.min(100, value))}%`;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Box component="span" sx={{ minWidth: '2.6em', textAlign: 'end' }}>
        {value.toLocaleString(locale, { maximumFractionDigits: 1 })}
      </Box>
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 32,
          height: 5,
          borderRadius: 3,
          backgroundColor: 'divider',
          overflow: 'hidden',
          forcedColorAdjust: 'none',
        }}
      >
        <Box
          component="span"
          sx={{ display: 'block', width: filled, height: '100%', backgroundColor: 'text.secondary' }}
        />
      </Box>
    </Box>
  );
};
