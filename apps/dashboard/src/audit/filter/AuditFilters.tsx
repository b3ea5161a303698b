import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Collapse from '@mui/material/Collapse';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { writeAuditAddress } from '../auditAddress.ts';
import { useAuditState } from '../useAuditState.ts';
import { ActionFilter } from './ActionFilter.tsx';
import { ActorFilter } from './ActorFilter.tsx';
import { CaseFilter } from './CaseFilter.tsx';
import { WhenFilter } from './WhenFilter.tsx';

/** Who, what, which case and when: all of it holds together, and stands in the address. On a phone behind a button, unless in use. */
export const AuditFilters = () => {
  const translate = useTranslate();
  const { search, clear } = useAuditState();
  const filtered = writeAuditAddress({ ...search, page: 1, perPage: undefined }) !== '';
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [open, setOpen] = useState(filtered);
  const filtersId = useId();
  return (
    <Card component="section" aria-label={translate('audit.filter.title')}>
      {phone && (
        <Button
          fullWidth
          variant="text"
          aria-expanded={open}
          aria-controls={filtersId}
          endIcon={<ExpandMore sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          onClick={() => setOpen(!open)}
          sx={{ justifyContent: 'space-between', minHeight: 42, px: 2 }}
        >
          {translate('audit.filter.show')}
        </Button>
      )}
      <Collapse in={!phone || open} id={filtersId}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5, p: 2 }}>
          <Box
            sx={{
              display: 'grid',
              alignItems: 'start',
              gap: 1.5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1.4fr 1.2fr' },
            }}
          >
            <ActorFilter />
            <ActionFilter />
            <CaseFilter />
          </Box>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'end',
              justifyContent: 'space-between',
              gap: 1,
            }}
          >
            <WhenFilter />
            {filtered && (
              <Button variant="text" onClick={clear}>
                {translate('audit.filter.clearAll')}
              </Button>
            )}
          </Box>
        </Box>
      </Collapse>
    </Card>
  );
};
