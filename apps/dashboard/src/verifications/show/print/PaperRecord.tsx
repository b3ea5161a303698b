import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { utcTime } from '../../../shared/exactTime.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { Lines } from '../../../shared/Lines.tsx';
import { Panel } from '../../../shared/Panel.tsx';
import { ReviewChip } from '../../../shared/ReviewChip.tsx';
import { usePrinting } from '../../../shared/usePrinting.ts';
import { writtenRecord, type Written } from './writtenRecord.ts';

const What = ({ written: { kind } }: { written: Written }) => {
  const translate = useTranslate();
  switch (kind) {
    case 'note':
      return translate('show.print.note');
    case 'sealed':
    case 'withdrawn':
      return translate(`decide.${kind}`);
    default:
      return <ReviewChip decision={kind} />;
  }
};

/** Every decision and note, whole, with who and when. Only on paper: on the screen each has its own part. */
export const PaperRecord = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const printing = usePrinting();
  if (!printing) return null;
  const record = writtenRecord(verification);
  return (
    <Panel title={translate('show.print.record')}>
      {record.length === 0 ? (
        translate('show.print.noRecord')
      ) : (
        <Box component="ol" sx={{ display: 'grid', gap: 1, m: 0, p: 0, listStyle: 'none' }}>
          {record.map((written) => (
            <Box component="li" key={written.id} sx={{ overflowWrap: 'anywhere' }}>
              <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1, fontWeight: 600 }}>
                <What written={written} />
                <HostileText>{written.by}</HostileText>
                <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                  {utcTime(written.at)}
                </Box>
              </Box>
              {written.texts.map((text, at) => (
                <Lines key={at}>{text}</Lines>
              ))}
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
};
