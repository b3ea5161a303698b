import type { VerificationFilter } from '@desk/contract';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ExportDialog } from './ExportDialog.tsx';

/** Exports what the list's filter holds: all of it, not only the page. */
export const ExportButton = (props: { filter: VerificationFilter; total: number | undefined }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { filter, total = 0 } = props;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FileDownloadOutlined />}
        disabled={total === 0}
        onClick={() => setOpen(true)}
      >
        {translate('exports.action')}
      </Button>
      {open && <ExportDialog filter={filter} total={total} onClose={() => setOpen(false)} />}
    </>
  );
};
