import type { FreeKeys } from '@desk/contract';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { OriginFacts } from './OriginFacts.tsx';
import { deviceFacts, locationFacts } from './originFacts.ts';

/** The device and the place that the provider saw the submission come from. */
export const OriginPanel = ({ agent, geolocation }: { agent: FreeKeys; geolocation: FreeKeys }) => {
  const translate = useTranslate();
  const device = deviceFacts(agent);
  const location = locationFacts(geolocation);
  const nothing = device.length === 0 && location.length === 0;
  return (
    <Panel title={translate('show.origin.title')} hint={nothing ? undefined : translate('show.origin.hint')}>
      {nothing ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('show.origin.none')}</Typography>
      ) : (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr', lg: '1fr' } }}>
          <OriginFacts title={translate('show.origin.location')} facts={location} />
          <OriginFacts title={translate('show.origin.device')} facts={device} />
        </Box>
      )}
    </Panel>
  );
};
