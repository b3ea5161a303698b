import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNumbers } from '../useNumbers.ts';
import type { useFirst } from './useFirst.ts';

/** Below a table of which only the first rows are shown. */
export const ShowAll = (props: Omit<ReturnType<typeof useFirst>, 'shown'>) => {
  const { more, whole, total, toggle } = props;
  const translate = useTranslate();
  const { written } = useNumbers();
  if (!more) return null;
  return (
    <Button variant="text" aria-expanded={whole} onClick={toggle} sx={{ mt: 0.5, marginInlineStart: -1.5 }}>
      {whole
        ? translate('overview.reasons.fewer')
        : translate('overview.reasons.all', { count: written(total) })}
    </Button>
  );
};
