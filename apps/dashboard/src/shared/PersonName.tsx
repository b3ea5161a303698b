import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Absent } from './Absent.tsx';
import { beginning } from './beginning.ts';
import { HostileText } from './HostileText.tsx';
import { visibleText } from './visibleText.ts';

/** A tooltip of more covers the page. */
const MOST = 300;

/** Cut at its own end, which in a page of the other direction is not the page's. */
const ownLine = {
  display: 'flex',
  '& > bdi': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;

/** A person in their own script, then as transcribed. Long names wrap unless `oneLine`. */
export const PersonName = (props: { native: string | null; latin: string | null; oneLine?: boolean }) => {
  const translate = useTranslate();
  const { native, latin, oneLine = false } = props;
  const line = oneLine ? ownLine : { display: 'block' };
  const names = [native, latin].filter((name): name is string => name !== null && name !== '');
  const [first, second] = names;
  if (!first) return <Absent label={translate('shared.noName')} />;
  return (
    <Box
      component="span"
      title={oneLine ? names.map((name) => visibleText(beginning(name, MOST))).join('\n') : undefined}
      sx={{ display: 'block', minWidth: 0, overflowWrap: 'anywhere' }}
    >
      <Box component="span" sx={{ ...line, fontWeight: 600 }}>
        <HostileText>{first}</HostileText>
      </Box>
      {second && second !== first && (
        <Box component="span" sx={{ ...line, color: 'text.secondary', fontSize: '0.92em' }}>
          <HostileText>{second}</HostileText>
        </Box>
      )}
    </Box>
  );
};
