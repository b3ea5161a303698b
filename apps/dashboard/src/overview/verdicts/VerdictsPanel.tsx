import BarChartOutlined from '@mui/icons-material/BarChart';
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { CHART_HEIGHT, type VerdictDaysProps } from './verdictDays.ts';
import { VerdictLegend } from './VerdictLegend.tsx';
import { VerdictTable } from './VerdictTable.tsx';

/** Fetched once the numbers are there to be drawn; where it cannot be fetched, the table says the same. */
const VerdictChart = lazy(() => import('./VerdictChart.tsx').catch(() => ({ default: VerdictTable })));

/** The answers of each day, as a chart or as a table. */
export const VerdictsPanel = ({ days }: VerdictDaysProps) => {
  const translate = useTranslate();
  const [table, setTable] = useState(false);
  return (
    <Panel
      title={translate('overview.verdicts.title')}
      action={
        <Button
          variant="text"
          startIcon={table ? <BarChartOutlined /> : <TableRowsOutlined />}
          onClick={() => setTable(!table)}
        >
          {translate(table ? 'overview.verdicts.asChart' : 'overview.verdicts.asTable')}
        </Button>
      }
    >
      <VerdictLegend days={days} />
      <Box sx={{ minHeight: CHART_HEIGHT, mt: 1 }}>
        {table ? (
          <VerdictTable days={days} />
        ) : (
          <Suspense fallback={<Skeleton variant="rounded" height={CHART_HEIGHT} />}>
            <VerdictChart days={days} />
          </Suspense>
        )}
      </Box>
    </Panel>
  );
};
