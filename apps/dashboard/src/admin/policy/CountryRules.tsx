import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { CountryLabel } from '../../shared/CountryLabel.tsx';
import { countryName } from '../../shared/countryName.ts';
import { AddCountry } from './AddCountry.tsx';
import { MonthsField } from './MonthsField.tsx';
import type { PolicyDraft } from './policyDraft.ts';

type Rules = PolicyDraft['byCountry'];

/** Retention times of countries that have their own. */
export const CountryRules = (props: { rules: Rules; onChange: (rules: Rules) => void }) => {
  const { rules, onChange } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box sx={{ width: '100%' }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {translate('admin.policy.retention.byCountry')}
      </Typography>
      <Box component="ul" sx={{ display: 'grid', gap: 1.5, m: 0, mb: 2, p: 0, listStyle: 'none' }}>
        {rules.map(({ country, months }) => {
          const name = countryName(country, locale) ?? country;
          const remove = translate('admin.policy.retention.remove', { country: name });
          return (
            <Box
              component="li"
              key={country}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: '1fr auto', sm: '14rem 240px auto' },
                alignItems: 'start',
                justifyContent: 'start',
                columnGap: 1.5,
                rowGap: 1.5,
              }}
            >
              <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, pt: 1 }}>
                <CountryLabel code={country} />
              </Box>
              <MonthsField
                label={translate('admin.policy.retention.monthsOf', { country: name })}
                value={months}
                onChange={(typed) =>
                  onChange(rules.map((one) => (one.country === country ? { country, months: typed } : one)))
                }
              />
              <Tooltip title={remove}>
                <IconButton
                  aria-label={remove}
                  onClick={() => onChange(rules.filter((one) => one.country !== country))}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </Tooltip>
            </Box>
          );
        })}
      </Box>
      <AddCountry
        taken={rules.map(({ country }) => country)}
        onAdd={(country) => onChange([...rules, { country, months: '' }])}
      />
    </Box>
  );
};
