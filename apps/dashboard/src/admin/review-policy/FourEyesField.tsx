import { fourEyes as rules, type FourEyes } from '@desk/contract';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';

/** Where a second person decides too, with what each choice means. */
export const FourEyesField = (props: { value: FourEyes; onChange: (rule: FourEyes) => void }) => {
  const { value, onChange } = props;
  const translate = useTranslate();
  return (
    <RadioGroup
      aria-label={translate('admin.deciding.fourEyes.title')}
      value={value}
      onChange={(_event, chosen) => onChange(rules.parse(chosen))}
      sx={{ gap: 1 }}
    >
      {rules.options.map((rule) => (
        <FormControlLabel
          key={rule}
          value={rule}
          control={<Radio size="small" sx={{ py: 0.25 }} />}
          disableTypography
          label={
            <Box component="span">
              <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
                {translate(`admin.deciding.fourEyes.rule.${rule}`)}
              </Box>
              <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {translate(`admin.deciding.fourEyes.means.${rule}`)}
              </Box>
            </Box>
          }
          sx={{ alignItems: 'flex-start', mr: 0 }}
        />
      ))}
    </RadioGroup>
  );
};
