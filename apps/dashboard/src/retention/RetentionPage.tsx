import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { DueCases } from './DueCases.tsx';
import { PurgedCases } from './PurgedCases.tsx';

const TABS = { due: DueCases, purged: PurgedCases };
type TabName = keyof typeof TABS;

/** What is due to be destroyed, and what was; which of the two stands in the address. */
const RetentionPage = () => {
  const translate = useTranslate();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const tab: TabName = params.get('tab') === 'purged' ? 'purged' : 'due';
  const Cases = TABS[tab];
  return (
    <Box sx={{ maxWidth: 1200, mx: 'auto', p: { xs: 1.5, sm: 2.5 } }}>
      <DocumentTitle title={translate('retention.title')} />
      <Typography variant="h1">{translate('retention.title')}</Typography>
      <Typography sx={{ mt: 0.5, mb: 1, maxWidth: '90ch', color: 'text.secondary' }}>
        {translate('retention.lead')}
      </Typography>
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setParams(next === 'due' ? {} : { tab: next })}
        aria-label={translate('retention.tabs')}
        sx={{ minHeight: 0, mb: 2.5, borderBottom: 1, borderColor: 'divider' }}
      >
        {(Object.keys(TABS) as TabName[]).map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-${name}`}
            aria-controls={tab === name ? `${id}-panel` : undefined}
            label={translate(`retention.tab.${name}`)}
            // As the pages of the administration stand above theirs.
            sx={{ minWidth: 0, minHeight: 0, px: 1.5, py: 1, mr: 0.5, fontSize: '0.875rem' }}
          />
        ))}
      </Tabs>
      <Card role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        <Cases />
      </Card>
    </Box>
  );
};

export default RetentionPage;
