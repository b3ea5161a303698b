import Add from '@mui/icons-material/Add';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { PageHead } from '../PageHead.tsx';
import { AddToken } from './AddToken.tsx';
import { TokenTable } from './TokenTable.tsx';
import { useTokens } from './useTokens.ts';

/** How machines sign in. */
export const TokensPage = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useTokens();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button variant="contained" startIcon={<Add />} onClick={() => setAdding(true)}>
      {translate('admin.tokens.add.action')}
    </Button>
  );
  const content = () => {
    if (data?.data.length === 0) {
      return (
        <EmptyState
          icon={KeyOutlined}
          title={translate('admin.tokens.empty.title')}
          text={translate('admin.tokens.empty.text')}
          action={add}
        />
      );
    }
    if (data) return <TokenTable tokens={data.data} />;
    if (error) return <ErrorState error={error} retry={() => void refetch()} />;
    return (
      <Box sx={{ p: 2 }}>
        <LineSkeletons count={4} />
      </Box>
    );
  };
  return (
    <>
      <PageHead title={translate('admin.tokens.title')} lead={translate('admin.tokens.lead')}>
        {data && data.data.length > 0 && add}
      </PageHead>
      <Card>{content()}</Card>
      {adding && <AddToken onClose={() => setAdding(false)} />}
    </>
  );
};
