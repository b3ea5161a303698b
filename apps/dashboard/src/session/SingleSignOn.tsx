import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';

/** The way over the identity provider, where there is one. Failing to learn of it is no reason to say anything: the form works without. */
export const SingleSignOn = () => {
  const translate = useTranslate();
  const desk = useDesk();
  const { data } = useQuery({ queryKey: ['signInOptions'], queryFn: () => desk.signInOptions() });
  if (!data?.oidc) return null;
  return (
    <>
      <Divider sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{translate('session.or')}</Divider>
      <Button
        href="/api/session/oidc"
        variant="outlined"
        size="large"
        sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
      >
        {translate('session.singleSignOn', { label: data.oidc.label })}
      </Button>
    </>
  );
};
