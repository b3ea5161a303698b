import { BarChart } from '@mui/x-charts/BarChart';
import type {} from '@mui/x-charts/moduleAugmentation/keyboardActivation';
import { useTheme, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { useLocaleState, useStore, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { dayInWords } from '../../shared/dayInWords.ts';
import { LIST_WORDS } from '../../verifications/list/lastList.ts';
import { endingLink } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { EndingPatterns } from './EndingPatterns.tsx';
import { ENDINGS } from './endings.ts';
import { CHART_HEIGHT, dayOnAxis, isNamed, type VerdictDaysProps } from './verdictDays.ts';

/**
 * A bar a day, stacked by how the answers ended; each part leads to its cases, by a click or by arrow keys and Enter. Time runs the way
 * the language is read.
 */
const VerdictChart = ({ days }: VerdictDaysProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const [, setWords] = useStore<string>(LIST_WORDS, '');
  const { written } = useNumbers();
  const mirrored = useTheme().direction === 'rtl';
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const prefix = useId();

  const open = (seriesId: string, index: number) => {
    const ending = ENDINGS.find((one) => one === seriesId);
    const day = days[index];
    if (ending === undefined || day === undefined) return;
    setWords('');
    void navigate(endingLink(ending, day));
  };
  return (
    <ChartFrame days={days}>
      <BarChart
        height={CHART_HEIGHT}
        hideLegend
        skipAnimation
        borderRadius={2}
        margin={{ top: 10, bottom: 0, left: mirrored ? 24 : 0, right: mirrored ? 0 : 24 }}
        grid={{ horizontal: true }}
        experimentalFeatures={{ keyboardActivation: true }}
        localeText={{
          barDescription: ({ formattedCategoryValue, formattedValue, seriesLabel }) =>
            translate('overview.verdicts.bar', {
              day: formattedCategoryValue,
              name: seriesLabel ?? '',
              count: formattedValue,
            }),
        }}
        xAxis={[
          {
            scaleType: 'band',
            data: days.map(({ day }) => day),
            reverse: mirrored,
            categoryGapRatio: 0.25,
            disableTicks: true,
            tickInterval: (_day: string, index: number) => isNamed(index, days.length, phone ? 5 : 12),
            tickLabelInterval: () => true,
            valueFormatter: (day: string, { location }) =>
              location === 'tick' ? dayOnAxis(day, days.length, locale) : dayInWords(day, locale),
          },
        ]}
        yAxis={[
          {
            position: mirrored ? 'right' : 'left',
            width: 40,
            tickMinStep: 1,
            disableLine: true,
            disableTicks: true,
            valueFormatter: (count: number) => written(count),
          },
        ]}
        series={ENDINGS.map((ending) => ({
          id: ending,
          stack: 'day',
          label: translate(`overview.verdicts.${ending}`),
          data: days.map((day) => day[ending]),
          color: `url(#${prefix}-${ending})`,
          valueFormatter: (count) => written(count ?? 0),
        }))}
        slotProps={{ tooltip: { trigger: 'axis' } }}
        onItemClick={(_event, { seriesId, dataIndex }) => open(seriesId, dataIndex)}
      >
        <EndingPatterns prefix={prefix} />
      </BarChart>
    </ChartFrame>
  );
};

export default VerdictChart;
