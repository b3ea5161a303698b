import type { ExportRecord } from '@desk/contract';
import CompareArrows from '@mui/icons-material/CompareArrows';
import Replay from '@mui/icons-material/Replay';
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { localTime } from '../shared/exactTime.ts';
import { AgainDialog } from './AgainDialog.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { download } from './download.ts';

/** What can be done with an export that is over: one that broke off can only be made again; `earlier` are those of the same filter that it can be compared with, oldest first. */
export const ExportActions = ({ one, earlier }: { one: ExportRecord; earlier: ExportRecord[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [open, setOpen] = useState<'again' | 'compare'>();
  const close = () => setOpen(undefined);
  const time = localTime(one.createdAt, locale);
  const button = (label: string, Icon: SvgIconComponent, press: () => void, title?: string) => (
    <Button
      variant="text"
      startIcon={<Icon />}
      title={title}
      aria-label={translate('exports.actionsOf', { action: label, time })}
      onClick={press}
      sx={{ minHeight: 28, px: 0.75, py: 0, fontSize: '0.8125rem' }}
    >
      {label}
    </Button>
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: 0.25, mt: -0.5 }}>
      {one.manifestUrl !== null &&
        button(
          translate('exports.manifest'),
          VerifiedOutlined,
          () => download(`/api/exports/${encodeURIComponent(one.id)}/manifest`),
          translate('exports.manifestHelp'),
        )}
      {button(translate('exports.again.action'), Replay, () => setOpen('again'))}
      {one.state === 'done' &&
        earlier.length > 0 &&
        button(translate('exports.compare.action'), CompareArrows, () => setOpen('compare'))}
      {open === 'again' && <AgainDialog earlier={one} onClose={close} />}
      {open === 'compare' && <CompareDialog later={one} earlier={earlier} onClose={close} />}
    </Box>
  );
};
