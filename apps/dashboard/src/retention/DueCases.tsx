import type { PurgePreview } from '@desk/contract';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useMay } from '../session/permissions.ts';
import { CountryLabel } from '../shared/CountryLabel.tsx';
import { Day } from '../shared/Day.tsx';
import { CaseTable, type CaseColumn } from './CaseTable.tsx';
import { PagedCases } from './PagedCases.tsx';
import { PurgeButton } from './PurgeButton.tsx';
import { useKeptFor } from '../shared/useKeptFor.ts';
import { useDue } from './useRetention.ts';

type DueCase = PurgePreview['data'][number];

/** What a purge would destroy now, and for admins the button that does it. */
export const DueCases = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const keptFor = useKeptFor();
  const mayPurge = useMay('purge');
  const [page, setPage] = useState(1);
  const query = useDue(page);
  const { total = 0, held = 0 } = query.data ?? {};
  const columns: CaseColumn<DueCase>[] = [
    { name: 'country', cell: ({ country }) => <CountryLabel code={country} /> },
    { name: 'ended', cell: ({ relationshipEndedOn }) => <Day day={relationshipEndedOn} /> },
    { name: 'rule', cell: ({ retentionMonths }) => keptFor(retentionMonths) },
    { name: 'keptUntil', cell: ({ keptUntil }) => <Day day={keptUntil} /> },
    { name: 'images', number: true, cell: ({ images }) => images.toLocaleString(locale) },
    { name: 'bodies', number: true, cell: ({ bodies }) => bodies.toLocaleString(locale) },
  ];
  const heldWords =
    held > 0 && translate('retention.due.held', { smart_count: held, held: held.toLocaleString(locale) });
  return (
    <PagedCases
      label={translate('retention.pages.due')}
      query={query}
      page={page}
      onPage={setPage}
      empty={{
        icon: EventAvailableOutlined,
        title: translate('retention.due.empty.title'),
        text: [translate('retention.due.empty.text'), heldWords].filter(Boolean).join(' '),
      }}
      head={
        <>
          <Box sx={{ flex: '1 1 18rem' }}>
            <Typography variant="h3" component="h2">
              {translate('retention.due.total', { smart_count: total, total: total.toLocaleString(locale) })}
            </Typography>
            {heldWords && <Typography>{heldWords}</Typography>}
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('retention.due.hint')}
            </Typography>
          </Box>
          {mayPurge && <PurgeButton total={total} />}
        </>
      }
    >
      {(rows: DueCase[]) => (
        <CaseTable label={translate('retention.tab.due')} rows={rows} columns={columns} />
      )}
    </PagedCases>
  );
};
