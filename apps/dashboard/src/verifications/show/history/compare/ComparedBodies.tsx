import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Caveats } from './Caveats.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { differences } from './differences.ts';
import { countDifferences } from './foldRows.ts';
import { readAnswers } from './readAnswers.ts';

/** Two answers field by field: how much differs, what to know of it, and the table. */
export const ComparedBodies = (props: { before: Uint8Array; after: Uint8Array; truncated: boolean }) => {
  const { before, after, truncated } = props;
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const read = useMemo(() => readAnswers(before, after), [before, after]);
  const rows = useMemo(() => (read ? differences(read.before, read.after) : []), [read]);
  if (read === null) return <Alert severity="warning">{translate('history.compare.note.big')}</Alert>;
  const counts = countDifferences(rows);
  const told = counts.map(({ kind, count }) =>
    translate(`history.compare.count.${kind}`, { smart_count: count }),
  );
  return (
    <>
      <Caveats caveats={read.caveats} truncated={truncated} />
      {counts.length === 0 && <Alert severity="info">{translate('history.compare.sameValues')}</Alert>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography role="status" sx={{ flexGrow: 1, fontWeight: 600 }}>
          {told.join(' · ')}
        </Typography>
        <ToggleButtonGroup
          size="small"
          exclusive
          value={all}
          onChange={(_event, value: boolean | null) => value !== null && setAll(value)}
          aria-label={translate('history.compare.show')}
          sx={{ '& button': { px: 1.5, py: 0.25, textTransform: 'none' } }}
        >
          <ToggleButton value={false}>{translate('history.compare.differences')}</ToggleButton>
          <ToggleButton value={true}>
            {translate(read.asText ? 'history.compare.allLines' : 'history.compare.all')}
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <DifferenceTable key={String(all)} rows={rows} fold={!all} asText={read.asText} />
    </>
  );
};
