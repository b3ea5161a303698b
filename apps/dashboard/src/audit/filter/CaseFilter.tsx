import Clear from '@mui/icons-material/Clear';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { auditSearch } from '@desk/contract';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { mono } from '../../theme/typography.ts';
import { useAuditState } from '../useAuditState.ts';

const isCaseId = (text: string) => auditSearch.shape.verificationId.safeParse(text).success;

/** One case by its id; asked for as soon as the id is whole, and never before. */
export const CaseFilter = () => {
  const translate = useTranslate();
  const { search, filter } = useAuditState();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const shown = typed ?? search.verificationId ?? '';
  const take = (text: string) => {
    const id = text.trim().toLowerCase();
    setLeft(false);
    if (id !== '' && !isCaseId(id)) return setTyped(text);
    setTyped(undefined);
    filter({ verificationId: id === '' ? undefined : id });
  };
  const wrong = left && typed !== undefined;
  return (
    <TextField
      label={translate('audit.filter.case')}
      placeholder={translate('audit.filter.caseHint')}
      value={shown}
      onChange={({ target }) => take(target.value)}
      onBlur={() => setLeft(true)}
      error={wrong}
      helperText={wrong && translate('audit.filter.caseWrong')}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: {
          spellCheck: false,
          autoComplete: 'off',
          // Smaller letters, and yet as high as the fields beside it.
          style: { fontFamily: mono, fontSize: '0.75rem', height: '1.25rem' },
        },
        input: {
          endAdornment: shown !== '' && (
            <InputAdornment position="end">
              <IconButton size="small" aria-label={translate('audit.filter.clear')} onClick={() => take('')}>
                <Clear sx={{ fontSize: 18 }} />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
