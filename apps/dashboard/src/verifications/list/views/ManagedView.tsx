import type { SavedView } from '@desk/contract';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';

/** A saved view with what its reader may do to it. */
export const ManagedView = (props: { view: SavedView; onEdit: () => void; onDelete: () => void }) => {
  const { view, onEdit, onDelete } = props;
  const translate = useTranslate();
  const name = visibleText(view.name);
  const kind = view.mine ? (view.shared ? 'everybody' : 'own') : 'others';
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>
          <HostileText>{view.name}</HostileText>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`queue.views.${kind}`, { owner: visibleText(view.owner) })}
        </Typography>
      </Box>
      <IconButton aria-label={translate('queue.views.rename', { name })} onClick={onEdit}>
        <Edit fontSize="small" />
      </IconButton>
      <IconButton aria-label={translate('queue.views.delete', { name })} onClick={onDelete}>
        <DeleteOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
};
