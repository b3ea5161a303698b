import type { Exchange } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BodyText } from './BodyText.tsx';
import { BodyTools } from './BodyTools.tsx';
import { exactView, prettyView } from './bodyView.ts';

/** A body laid out where it is JSON, exactly as received at one press. */
export const BodyReader = (props: { caseId: string; exchange: Exchange; bytes: Uint8Array }) => {
  const { caseId, exchange, bytes } = props;
  const translate = useTranslate();
  const [exact, setExact] = useState(false);
  const pretty = useMemo(() => prettyView(bytes), [bytes]);
  const shown = useMemo(() => (exact ? null : pretty) ?? exactView(bytes), [bytes, exact, pretty]);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <BodyTools
        caseId={caseId}
        exchange={exchange}
        exact={exact || pretty === null}
        onExact={pretty === null ? undefined : setExact}
      />
      <BodyText runs={shown.runs} />
      {shown.cut && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('history.answer.cut')}
        </Typography>
      )}
    </Box>
  );
};
