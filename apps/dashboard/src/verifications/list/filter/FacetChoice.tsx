import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useLocaleState, useTranslate } from 'react-admin';
import { CountryFlag } from '../../../shared/CountryFlag.tsx';
import { clampTo } from '../../../shared/clampTo.ts';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import type { Choice } from './choices.ts';

/** A choice with how many cases it would give. */
export const FacetChoice = (props: {
  choice: Choice;
  label: string;
  flag: boolean;
  onToggle: () => void;
}) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { choice, label, flag, onToggle } = props;
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: { xs: 40, md: 28 },
        mx: -1,
        px: 1,
        py: 0.25,
        borderRadius: 1,
        cursor: 'pointer',
        fontSize: '0.8125rem',
        '&:hover': { backgroundColor: 'action.hover' },
      }}
    >
      <Checkbox
        size="small"
        checked={choice.chosen}
        onChange={onToggle}
        sx={{ p: 0, '& svg': { fontSize: 18 } }}
      />
      {flag && <CountryFlag code={choice.value} />}
      <Box component="bdi" title={label} sx={{ ...clampTo(2), flex: 1, minWidth: 0, lineHeight: 1.3 }}>
        {label}
      </Box>
      {choice.count !== null && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {choice.count.toLocaleString(locale)}
          <Box component="span" sx={visuallyHidden}>
            {` ${translate('list.cases', { smart_count: choice.count })}`}
          </Box>
        </Box>
      )}
    </Box>
  );
};
