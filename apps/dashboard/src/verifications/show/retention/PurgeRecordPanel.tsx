import type { PurgeRecord } from '@desk/contract';
import AutoDeleteOutlined from '@mui/icons-material/AutoDeleteOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useKeptFor } from '../../../shared/useKeptFor.ts';
import { dayInWords } from '../../../shared/dayInWords.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { localTime } from '../../../shared/exactTime.ts';

/** What was destroyed of a case, when, by whom and under which rule; and what is left to see. */
export const PurgeRecordPanel = ({ purge }: { purge: PurgeRecord }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const keptFor = useKeptFor();
  const headingId = useId();
  const word = (name: string, values?: Record<string, string | number>) =>
    translate(`retention.record.${name}`, values);
  return (
    <Card
      component="section"
      aria-labelledby={headingId}
      sx={{ display: 'flex', gap: 2, p: 2.5, backgroundColor: 'tones.neutral.soft' }}
    >
      <AutoDeleteOutlined aria-hidden sx={{ mt: 0.25, color: 'tones.neutral.main' }} />
      <Box sx={{ display: 'grid', gap: 0.5, maxWidth: '80ch' }}>
        <Typography id={headingId} variant="h3" component="h2">
          {word('title')}
        </Typography>
        <Typography>
          {word('when', {
            day: localTime(purge.purgedAt, locale),
            time: keptFor(purge.retentionMonths),
            ended: dayInWords(purge.relationshipEndedOn, locale),
          })}
        </Typography>
        <Typography>
          {purge.purgedBy === 'system' ? (
            word('byDesk')
          ) : (
            <>
              {word('by')} <HostileText>{purge.purgedBy}</HostileText>.
            </>
          )}
        </Typography>
        <Typography>
          {word('destroyed', {
            images: word('images', { smart_count: purge.images }),
            bodies: word('bodies', { smart_count: purge.bodies }),
          })}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{word('remains')}</Typography>
      </Box>
    </Card>
  );
};
