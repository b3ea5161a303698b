import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';

/** Whether the place where the provider saw the face is drawn over the front. */
export const FaceToggle = ({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) => {
  const translate = useTranslate();
  return (
    <FormControlLabel
      control={<Switch size="small" checked={shown} onChange={(_event, checked) => onChange(checked)} />}
      label={translate('show.images.face')}
      slotProps={{ typography: { variant: 'body2' } }}
      sx={{ mr: 0 }}
    />
  );
};
