import LinkOutlined from '@mui/icons-material/LinkOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';
import { ShortHash } from '../shared/ShortHash.tsx';
import { TimeAgo } from '../shared/TimeAgo.tsx';
import { Figure } from '../shared/Figure.tsx';
import { mono } from '../theme/typography.ts';
import { AUDIT_KEY } from './useAuditEvents.ts';

/** The newest link of the log's chain: what to keep elsewhere, so that a changed or cut log shows. */
export const ChainHead = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const desk = useDesk();
  const { data, error } = useQuery({
    queryKey: [...AUDIT_KEY, 'head'],
    queryFn: () => desk.auditHead(),
    retry: false,
  });
  const label = (name: string) => translate(`audit.head.${name}`);
  const figure = (name: string, content: ReactNode) => (
    <Figure name={label(name)}>{data ? content : <Skeleton width={72} />}</Figure>
  );
  return (
    <Card
      component="section"
      aria-label={label('title')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1,
        px: 2,
        py: 1.25,
      }}
    >
      <LinkOutlined aria-hidden sx={{ color: 'tones.accent.main' }} />
      {error && !data ? (
        <Typography role="alert">{label('error')}</Typography>
      ) : (
        <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, m: 0 }}>
          {figure('position', data?.position.toLocaleString(locale))}
          {figure('hash', data?.hash ? <ShortHash hash={data.hash} label={label('copy')} /> : label('none'))}
          {data?.at !== null && figure('at', <TimeAgo time={data?.at} />)}
          {figure('unchained', data?.unchained.toLocaleString(locale))}
        </Box>
      )}
      <Typography variant="body2" sx={{ flex: '1 1 22rem', color: 'text.secondary' }}>
        {label('help')}{' '}
        <Box component="code" sx={{ fontFamily: mono, fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
          npm run audit:verify
        </Box>
      </Typography>
    </Card>
  );
};
