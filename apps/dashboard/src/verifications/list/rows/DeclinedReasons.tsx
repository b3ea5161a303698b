import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { clampTo } from '../../../shared/clampTo.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';

/** The main declined reason, cut to two lines, and how many more there are. */
export const DeclinedReasons = ({ reasons }: { reasons: string[] }) => {
  const translate = useTranslate();
  const [main, ...more] = reasons;
  if (main === undefined) return null;
  return (
    <Box
      component="span"
      title={reasons.map(visibleText).join('\n')}
      sx={{ display: 'block', fontSize: '0.8125rem', lineHeight: 1.35 }}
    >
      <Box component="span" sx={clampTo(2)}>
        <HostileText>{main}</HostileText>
      </Box>
      {more.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {translate('list.moreReasons', { smart_count: more.length })}
        </Box>
      )}
    </Box>
  );
};
