import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';

const widths = ['92%', '64%', '78%', '48%', '85%', '57%'];

/** The shape of text on its way: `count` lines of uneven length. */
export const LineSkeletons = ({ count = 4 }: { count?: number }) => {
  const translate = useTranslate();
  return (
    <Stack spacing={1} role="status" aria-label={translate('shared.loading')}>
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={line} variant="rounded" height={14} width={widths[line % widths.length] ?? '70%'} />
      ))}
    </Stack>
  );
};
