import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { useNumbers } from '../useNumbers.ts';
import { BigFigure } from './BigFigure.tsx';
import { Nothing } from './Nothing.tsx';

/** How long applicants wait for the provider's verdict: half of them, and nearly all. */
export const TimesPanel = ({ times }: { times: Statistics['timeToVerdict'] }) => {
  const translate = useTranslate();
  const { written, duration } = useNumbers();
  const { median, p95, count } = times;
  return (
    <Panel title={translate('overview.times.title')} hint={translate('overview.times.hint')}>
      {median === null || p95 === null ? (
        <Nothing>{translate('overview.times.nothing')}</Nothing>
      ) : (
        <>
          <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, m: 0 }}>
            <BigFigure name={translate('overview.times.median')}>{duration(median)}</BigFigure>
            <BigFigure name={translate('overview.times.p95')}>{duration(p95)}</BigFigure>
          </Box>
          <Typography variant="body2" sx={{ mt: 0.75, color: 'text.secondary' }}>
            {translate('overview.times.count', { smart_count: count, count: written(count) })}
          </Typography>
        </>
      )}
    </Panel>
  );
};
