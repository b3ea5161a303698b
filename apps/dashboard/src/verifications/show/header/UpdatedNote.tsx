import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { useNow } from '../../../shared/useNow.ts';

const MINUTE = 60_000;

/** Says that the page changed under the reader; a live region, so that it is heard as well as seen. */
export const UpdatedNote = ({ at }: { at: number | undefined }) => {
  const translate = useTranslate();
  const now = useNow();
  const old = at !== undefined && now - at >= MINUTE;
  return (
    <Typography
      variant="body2"
      role="status"
      // Heard only if it was there before it spoke; until then it takes no room, nor the gap after it.
      sx={{ color: 'tones.info.main', fontWeight: 600, '&:empty': { marginInlineEnd: -1.5 } }}
    >
      {at !== undefined && !old && translate('show.updatedJustNow')}
      {old && (
        <>
          {translate('show.updated')} <TimeAgo time={new Date(at).toISOString()} />
        </>
      )}
    </Typography>
  );
};
