import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { clampTo } from '../../../shared/clampTo.ts';
import { CheckResult } from '../../../shared/CheckResult.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { useCheckName } from '../../../shared/useCheckName.ts';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { fieldPlace, placeStyle } from '../places/place.ts';
import { CheckWords } from './CheckWords.tsx';
import type { Check } from './checkOrder.ts';
import { useCheckWords } from './useCheckWords.ts';

/** One check with its result in shape and words. What failed says at once what that usually means; the rest when it is asked for. */
export const CheckLine = ({ check, explained }: { check: Check; explained: boolean }) => {
  const { name, result } = check;
  const translate = useTranslate();
  const checkName = useCheckName();
  const words = useCheckWords(name);
  const passed = result === 'passed';
  return (
    <Box component="li" {...fieldPlace(`checks.${name}`)} sx={{ ...placeStyle, minWidth: 0 }}>
      <Box
        title={words.looked}
        sx={{
          display: 'flex',
          alignItems: passed ? 'baseline' : 'center',
          columnGap: 0.75,
          minHeight: passed ? 20 : 22,
        }}
      >
        {passed && (
          <CheckCircleOutlined
            aria-hidden
            sx={{ alignSelf: 'center', flexShrink: 0, fontSize: 15, color: 'tones.positive.main' }}
          />
        )}
        <Box
          sx={{
            ...clampTo(2),
            flex: 1,
            minWidth: 0,
            fontWeight: passed ? 400 : 600,
            fontSize: passed ? '0.75rem' : '0.8125rem',
          }}
        >
          <HostileText>{checkName(name)}</HostileText>
        </Box>
        {passed ? (
          <Box component="span" sx={visuallyHidden}>
            {translate('shared.checkResult.passed')}
          </Box>
        ) : (
          <CheckResult result={result} />
        )}
      </Box>
      <CheckWords words={words} result={result} explained={explained} />
    </Box>
  );
};
