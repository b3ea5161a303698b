import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { localTime } from '../../../shared/exactTime.ts';
import { useNow } from '../../../shared/useNow.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { mono } from '../../../theme/typography.ts';
import { usePrinting } from '../../../shared/usePrinting.ts';

/** Which case a report is of, and who had it printed when: paper lies about. Only on paper. */
export const PaperHead = ({ caseId }: { caseId: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const now = useNow();
  const printing = usePrinting();
  const by = useSession()?.account.name;
  if (!printing) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        columnGap: 2,
        mb: 1,
        pb: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
      }}
    >
      <span>
        {translate('show.print.title')}{' '}
        <Box component="span" sx={{ fontFamily: mono }}>
          {caseId}
        </Box>
      </span>
      <span>
        {translate('show.print.printed', { when: localTime(new Date(now).toISOString(), locale) })}
        {by !== undefined && (
          <>
            {' '}
            {translate('show.print.by')} <HostileText>{by}</HostileText>
          </>
        )}
      </span>
    </Box>
  );
};
