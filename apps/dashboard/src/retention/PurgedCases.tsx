import type { PurgeRecord } from '@desk/contract';
import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { CountryLabel } from '../shared/CountryLabel.tsx';
import { Day } from '../shared/Day.tsx';
import { RecordedTime } from '../shared/RecordedTime.tsx';
import { CaseTable, type CaseColumn } from './CaseTable.tsx';
import { PagedCases } from './PagedCases.tsx';
import { PurgedBy } from './PurgedBy.tsx';
import { useKeptFor } from '../shared/useKeptFor.ts';
import { usePurges } from './useRetention.ts';

/** The record of what was destroyed, newest first. */
export const PurgedCases = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const keptFor = useKeptFor();
  const [page, setPage] = useState(1);
  const query = usePurges(page);
  const total = query.data?.total ?? 0;
  const columns: CaseColumn<PurgeRecord>[] = [
    { name: 'purgedAt', cell: ({ purgedAt }) => <RecordedTime time={purgedAt} /> },
    { name: 'purgedBy', cell: ({ purgedBy }) => <PurgedBy by={purgedBy} /> },
    { name: 'country', cell: ({ country }) => <CountryLabel code={country} /> },
    { name: 'ended', cell: ({ relationshipEndedOn }) => <Day day={relationshipEndedOn} /> },
    { name: 'rule', cell: ({ retentionMonths }) => keptFor(retentionMonths) },
    { name: 'images', number: true, cell: ({ images }) => images.toLocaleString(locale) },
    { name: 'bodies', number: true, cell: ({ bodies }) => bodies.toLocaleString(locale) },
  ];
  return (
    <PagedCases
      label={translate('retention.pages.purged')}
      query={query}
      page={page}
      onPage={setPage}
      empty={{
        icon: Inventory2Outlined,
        title: translate('retention.purged.empty.title'),
        text: translate('retention.purged.empty.text'),
      }}
      head={
        <Typography variant="h3" component="h2">
          {translate('retention.purged.total', { smart_count: total, total: total.toLocaleString(locale) })}
        </Typography>
      }
    >
      {(rows: PurgeRecord[]) => (
        <CaseTable label={translate('retention.tab.purged')} rows={rows} columns={columns} />
      )}
    </PagedCases>
  );
};
