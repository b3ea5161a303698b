import PrintOutlined from '@mui/icons-material/PrintOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';

/** The case as a report on paper, or as a PDF. */
export const PrintButton = () => {
  const translate = useTranslate();
  const label = translate('show.print.label');
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={() => window.print()}>
        <PrintOutlined fontSize="small" />
      </IconButton>
    </Tooltip>
  );
};
