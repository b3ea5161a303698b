import TimerOffOutlined from '@mui/icons-material/TimerOffOutlined';
import Tooltip from '@mui/material/Tooltip';
import { useLocaleState, useTranslate } from 'react-admin';
import { utcTime } from '../../shared/exactTime.ts';
import { ToneChip } from '../../shared/ToneChip.tsx';
import { useNow } from '../../shared/useNow.ts';

/** The day a token stops working; marked once it has. */
export const TokenExpiry = ({ time }: { time: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const at = new Date(time);
  const over = at.getTime() <= useNow();
  const day = at.toLocaleDateString(locale, { dateStyle: 'medium' });
  return (
    <Tooltip title={utcTime(time)}>
      <time dateTime={time}>
        {over ? (
          <ToneChip tone="negative" icon={TimerOffOutlined}>
            {translate('admin.tokens.expired', { day })}
          </ToneChip>
        ) : (
          day
        )}
      </time>
    </Tooltip>
  );
};
