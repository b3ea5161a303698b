import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PlainDialog } from '../shared/PlainDialog.tsx';
import { takesFocus } from '../shared/takesFocus.ts';
import { Key } from './Key.tsx';
import { SHORTCUT_PLACES, SHORTCUTS, type ShortcutName } from './shortcuts.ts';
import { ShortcutSwitch } from './ShortcutSwitch.tsx';

const names = Object.keys(SHORTCUTS) as ShortcutName[];

/** Which key does what, by where it works, and the switch that turns them off. */
const ShortcutsHelp = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <PlainDialog title={translate('queue.shortcuts.title')} onClose={onClose} maxWidth="md">
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ columnGap: 4, columns: { xs: 1, sm: 2 } }}>
          {SHORTCUT_PLACES.map((place) => (
            <Box key={place} sx={{ breakInside: 'avoid', mb: 2 }}>
              <Typography variant="subtitle2" component="h3" id={`keys-${place}`}>
                {translate(`queue.shortcuts.place.${place}`)}
              </Typography>
              <Table size="small" aria-labelledby={`keys-${place}`}>
                <TableBody>
                  {names
                    .filter((name) => SHORTCUTS[name].place === place)
                    .map((name) => (
                      <TableRow key={name}>
                        <TableCell component="th" scope="row" sx={{ width: '3rem', px: 0.5 }}>
                          <Key of={name} />
                        </TableCell>
                        <TableCell sx={{ px: 0.5 }}>{translate(`queue.shortcuts.name.${name}`)}</TableCell>
                      </TableRow>
                    ))}
                </TableBody>
              </Table>
            </Box>
          ))}
        </Box>
        <ShortcutSwitch />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('queue.shortcuts.note')}
        </Typography>
        <Button ref={takesFocus} variant="contained" onClick={onClose} sx={{ justifySelf: 'end' }}>
          {translate('shared.close')}
        </Button>
      </Box>
    </PlainDialog>
  );
};

export default ShortcutsHelp;
