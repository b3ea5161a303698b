import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { CheckLine } from './CheckLine.tsx';
import { countOf, inReadingOrder, RESULTS_IN_ORDER, type Check } from './checkOrder.ts';

/** Every check of the provider's, failed ones first, and how many there are of each result. */
export const ChecksPanel = ({ checks }: { checks: readonly Check[] }) => {
  const translate = useTranslate();
  const counts = RESULTS_IN_ORDER.map((result) => ({ result, count: countOf(checks, result) }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => translate(`show.checks.count.${result}`, { smart_count: count }));
  return (
    <Panel
      title={translate('show.checks.title')}
      action={
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {counts.join(' · ')}
        </Typography>
      }
    >
      {checks.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('show.checks.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {inReadingOrder(checks).map((check) => (
            <CheckLine key={check.name} check={check} />
          ))}
        </Box>
      )}
    </Panel>
  );
};
