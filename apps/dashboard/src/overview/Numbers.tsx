import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import { chartGrid, columnGrid, nowGrid, tablesGrid } from './grids.ts';
import { ProviderPanel } from './now/ProviderPanel.tsx';
import { TodayPanel } from './now/TodayPanel.tsx';
import { WaitingPanel } from './now/WaitingPanel.tsx';
import { AgreementPanel } from './period/AgreementPanel.tsx';
import { CountriesPanel } from './period/CountriesPanel.tsx';
import { PeriodHead } from './period/PeriodHead.tsx';
import { ReasonsPanel } from './period/ReasonsPanel.tsx';
import { TimesPanel } from './period/TimesPanel.tsx';
import type { Period } from './usePeriod.ts';
import { VerdictsPanel } from './verdicts/VerdictsPanel.tsx';

/** Once it takes long enough to be taken for the answer. */
const pale = { opacity: 0.4, transition: 'opacity 150ms 250ms' };

/** What is now, and below it what was in the period. */
export const Numbers = (props: {
  numbers: Statistics;
  days: Period;
  onDays: (days: Period) => void;
  /** The numbers are of the period before, while those of `days` are on their way. */
  outdated: boolean;
}) => {
  const { numbers, days, onDays, outdated } = props;
  const from = numbers.verdicts[0]?.from ?? numbers.at;
  return (
    <>
      <Box sx={nowGrid}>
        <WaitingPanel queue={numbers.queue} />
        <TodayPanel numbers={numbers} />
        <ProviderPanel provider={numbers.provider} />
      </Box>
      <PeriodHead days={days} onChange={onDays} />
      <Box aria-busy={outdated} sx={[columnGrid, outdated && pale]}>
        <Box sx={chartGrid}>
          <VerdictsPanel days={numbers.verdicts} />
          <Box sx={columnGrid}>
            <TimesPanel times={numbers.timeToVerdict} />
            <AgreementPanel accepted={numbers.accepted} from={from} />
          </Box>
        </Box>
        <Box sx={tablesGrid}>
          <ReasonsPanel reasons={numbers.declinedReasons} from={from} />
          <CountriesPanel countries={numbers.countries} from={from} />
        </Box>
      </Box>
    </>
  );
};
