import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { Absent } from '../../../shared/Absent.tsx';
import { usePersonName } from '../../../people/usePersonName.ts';

/** Who has the case. The reader's own stand out. */
export const Assignee = ({ id }: { id: string | null }) => {
  const translate = useTranslate();
  const personName = usePersonName();
  const mine = useSession()?.account.id === id;
  if (id === null) return <Absent label={translate('list.assignee.noneHere')} />;
  const name = personName(id);
  return (
    <Box
      component="bdi"
      title={name}
      sx={{
        display: 'block',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        ...(mine && { fontWeight: 600 }),
      }}
    >
      {name}
    </Box>
  );
};
