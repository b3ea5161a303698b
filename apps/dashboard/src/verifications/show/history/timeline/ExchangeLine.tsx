import type { Exchange } from '@desk/contract';
import SyncAlt from '@mui/icons-material/SyncAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';
import { localTime } from '../../../../shared/exactTime.ts';
import { fileSize } from '../../../../shared/fileSize.ts';
import { ShortHash } from '../../../../shared/ShortHash.tsx';
import { OutcomeChip, oddTone } from '../answer/OutcomeChip.tsx';
import { useCaseOfHistory } from './CaseContext.ts';
import { ExchangeAnswer } from './ExchangeAnswer.tsx';
import { ExchangeFacts } from './ExchangeFacts.tsx';
import { isSame } from './historyLines.ts';
import { LineFrame } from './LineFrame.tsx';
import { MarkChips, markTone } from './MarkChips.tsx';
import { Unfolding } from './Unfolding.tsx';

/** One call to the provider: what for, what came of it, whether it said something new; the answer and its neighbour one press away. */
export const ExchangeLine = ({ exchange }: { exchange: Exchange }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { marks, compareWithBefore } = useCaseOfHistory();
  const { id, operation, outcome, startedAt, bodyBytes, bodySha256, requestId } = exchange;
  const own = marks.get(id) ?? [];
  const tone = markTone(own) ?? oddTone(outcome);
  const compare = compareWithBefore(id);
  const size = fileSize(bodyBytes, locale);
  const words = {
    operation: translate(`history.operation.${operation}`),
    time: localTime(startedAt, locale),
  };
  const opens = bodyBytes > 0 ? 'answer' : 'call';
  const answer = (bodyBytes > 0 || requestId !== null) && (
    <Unfolding
      label={translate(`history.${opens}.open`, { size })}
      name={translate(`history.${opens}.openOf`, { size, ...words })}
      beside={
        <>
          {compare && (
            <Button
              variant="text"
              onClick={compare}
              aria-label={translate('history.compare.withBeforeOf', words)}
              sx={{ minHeight: 28, px: 1, py: 0, fontSize: '0.8125rem' }}
            >
              {translate('history.compare.withBefore')}
            </Button>
          )}
          {bodySha256 && (
            <Box component="span" sx={{ px: 1 }}>
              <ShortHash hash={bodySha256} label={translate('history.hash')} />
            </Box>
          )}
        </>
      }
    >
      {() => <ExchangeAnswer exchange={exchange} />}
    </Unfolding>
  );
  return (
    <LineFrame
      icon={SyncAlt}
      tone={tone ?? 'neutral'}
      at={startedAt}
      notable={tone !== undefined}
      below={answer || undefined}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {words.operation}
        </Box>
        <OutcomeChip outcome={outcome} />
        <MarkChips marks={own} />
        <ExchangeFacts exchange={exchange} same={isSame(exchange)} />
      </Box>
    </LineFrame>
  );
};
