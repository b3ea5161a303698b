import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import { countOf, RESULTS_IN_ORDER, withResult, type Check } from './checkOrder.ts';

/** Every check of the provider's by its result, failed ones first, and in plain words what each is, when asked for. */
export const ChecksPanel = ({ checks }: { checks: readonly Check[] }) => {
  const translate = useTranslate();
  const listId = useId();
  // Who wants the words wants them on the next case, too.
  const [explained, setExplained] = useStore('verifications.checksExplained', false);
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
        <>
          <Box id={listId} sx={{ display: 'grid', gap: 1 }}>
            {RESULTS_IN_ORDER.map((result) => (
              <CheckGroup
                key={result}
                result={result}
                checks={withResult(checks, result)}
                explained={explained}
              />
            ))}
          </Box>
          <Button
            variant="text"
            aria-expanded={explained}
            aria-controls={listId}
            onClick={() => setExplained(!explained)}
            sx={{
              minHeight: 28,
              mt: 0.5,
              marginInlineStart: -1,
              px: 1,
              fontSize: '0.8125rem',
              displayPrint: 'none',
            }}
          >
            {translate(explained ? 'show.checks.explain.less' : 'show.checks.explain.more')}
          </Button>
        </>
      )}
    </Panel>
  );
};
