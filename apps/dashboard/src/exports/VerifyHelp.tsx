import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { mono } from '../theme/typography.ts';

const code = { fontFamily: mono, fontSize: '0.8125rem', overflowWrap: 'anywhere' };

/** How a file is checked without the desk, and the fingerprint of the key that signs here. */
export const VerifyHelp = () => {
  const translate = useTranslate();
  const desk = useDesk();
  const headingId = useId();
  const { data, error } = useQuery({
    queryKey: ['exports', 'key'],
    queryFn: () => desk.exportKey(),
    staleTime: Infinity,
    retry: false,
  });
  const word = (name: string) => translate(`exports.help.${name}`);
  const fingerprint = () => {
    if (data) {
      return (
        <>
          <Box component="code" sx={code}>
            {data.fingerprint}
          </Box>
          <CopyButton text={data.fingerprint} label={word('copyKey')} />
        </>
      );
    }
    return error ? <span role="alert">{word('error')}</span> : <Skeleton width={280} />;
  };
  return (
    <Card component="section" aria-labelledby={headingId} sx={{ display: 'flex', gap: 2, mt: 2, p: 2 }}>
      <VerifiedOutlined aria-hidden sx={{ mt: 0.25, color: 'tones.positive.main' }} />
      <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0, maxWidth: '90ch' }}>
        <Typography id={headingId} variant="h3" component="h2">
          {word('title')}
        </Typography>
        <Typography>{word('text')}</Typography>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Box component="code" sx={code}>
            {word('command')}
          </Box>
          <CopyButton text={word('command')} label={word('copyCommand')} />
        </Box>
        <Typography>{word('key')}</Typography>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>{fingerprint()}</Box>
      </Box>
    </Card>
  );
};
