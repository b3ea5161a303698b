import Autorenew from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** One call at a time: off while the provider is asked. */
export const RecheckButton = ({ pending, onClick }: { pending: boolean; onClick: () => void }) => {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      startIcon={<Autorenew />}
      loading={pending}
      loadingPosition="start"
      onClick={onClick}
    >
      {translate(pending ? 'show.recheck.pending' : 'show.recheck.label')}
    </Button>
  );
};
