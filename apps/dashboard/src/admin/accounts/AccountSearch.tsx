import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

export const AccountSearch = (props: { words: string; onChange: (words: string) => void; found: number }) => {
  const { words, onChange, found } = props;
  const translate = useTranslate();
  const label = translate('admin.accounts.search');
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        p: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <TextField
        type="search"
        value={words}
        onChange={(event) => onChange(event.target.value)}
        placeholder={label}
        sx={{ flex: '0 1 22rem' }}
        slotProps={{
          htmlInput: { 'aria-label': label, autoComplete: 'off', spellCheck: false },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <Search fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <Box role="status" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {translate('admin.accounts.count', { smart_count: found })}
      </Box>
    </Box>
  );
};
