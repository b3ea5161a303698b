import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Absent } from './Absent.tsx';
import { beginning } from './beginning.ts';
import { HostileText } from './HostileText.tsx';
import { visibleText } from './visibleText.ts';

/** A tooltip of more covers the page. */
const MOST = 300;

/** A person in their own script, then as transcribed. Long names wrap unless `oneLine`. */
export const PersonName = (props: { native: string | null; latin: string | null; oneLine?: boolean }) => {
  const translate = useTranslate();
  const { native, latin, oneLine = false } = props;
  const cut = oneLine ? { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } : {};
  const names = [native, latin].filter((name): name is string => name !== null && name !== '');
  const [first, second] = names;
  if (!first) return <Absent label={translate('shared.noName')} />;
  return (
    <Box
      component="span"
      title={oneLine ? names.map((name) => visibleText(beginning(name, MOST))).join('\n') : undefined}
      sx={{ display: 'block', minWidth: 0, overflowWrap: 'anywhere' }}
    >
      <Box component="span" sx={{ display: 'block', fontWeight: 600, ...cut }}>
        <HostileText>{first}</HostileText>
      </Box>
      {second && second !== first && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.92em', ...cut }}>
          <HostileText>{second}</HostileText>
        </Box>
      )}
    </Box>
  );
};
