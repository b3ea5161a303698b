import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { PageHead } from '../PageHead.tsx';
import { AccountSearch } from './AccountSearch.tsx';
import { AccountTable } from './AccountTable.tsx';
import { AddAccount } from './AddAccount.tsx';
import { matchingAccounts } from './matchingAccounts.ts';
import { useAccounts } from './useAccounts.ts';

/** Everyone who may sign in, or could. What is searched for stays in the page: it is a person's name. */
export const AccountsPage = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useAccounts();
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  const accounts = data && matchingAccounts(data.data, words);
  return (
    <>
      <PageHead title={translate('admin.accounts.title')} lead={translate('admin.accounts.lead')}>
        <Button variant="contained" startIcon={<PersonAddAltOutlined />} onClick={() => setAdding(true)}>
          {translate('admin.accounts.add.action')}
        </Button>
      </PageHead>
      <Card>
        {accounts === undefined ? (
          error ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : (
            <Box sx={{ p: 2 }}>
              <LineSkeletons count={6} />
            </Box>
          )
        ) : (
          <>
            <AccountSearch words={words} onChange={setWords} found={accounts.length} />
            {accounts.length === 0 ? (
              <Typography sx={{ px: 2, py: 5, textAlign: 'center', color: 'text.secondary' }}>
                {translate('admin.accounts.noMatch')}
              </Typography>
            ) : (
              <AccountTable accounts={accounts} />
            )}
          </>
        )}
      </Card>
      {adding && <AddAccount onClose={() => setAdding(false)} />}
    </>
  );
};
