import QueryStatsOutlined from '@mui/icons-material/QueryStats';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../session/permissions.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { SubmitLink } from '../shell/SubmitLink.tsx';

const STEPS = { accounts: '/admin/accounts', policy: '/admin/policy', tokens: '/admin/tokens' } as const;

/** A desk to which nothing has come yet: what to do first, and what an administrator may prepare. */
export const NewDesk = () => {
  const translate = useTranslate();
  const administers = useMay('administer');
  return (
    <EmptyState
      icon={QueryStatsOutlined}
      title={translate('overview.new.title')}
      text={translate('overview.new.text')}
      action={
        <Box sx={{ display: 'grid', justifyItems: 'center', gap: 3 }}>
          <SubmitLink />
          {administers && (
            <div>
              <Typography sx={{ color: 'text.secondary' }}>{translate('overview.new.admin')}</Typography>
              <Box component="ul" sx={{ display: 'grid', gap: 1, m: 0, mt: 1, p: 0, listStyle: 'none' }}>
                {(Object.keys(STEPS) as (keyof typeof STEPS)[]).map((step) => (
                  <li key={step}>
                    <Link component={RouterLink} to={STEPS[step]}>
                      {translate(`overview.new.${step}`)}
                    </Link>
                  </li>
                ))}
              </Box>
            </div>
          )}
        </Box>
      }
    />
  );
};
