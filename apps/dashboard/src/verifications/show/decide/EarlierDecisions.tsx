import ExpandMore from '@mui/icons-material/ExpandMore';
import type { ReviewRecord } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DecisionRecord } from './DecisionRecord.tsx';

/** What was decided before, newest first, folded away until it is asked for. */
export const EarlierDecisions = ({ records }: { records: readonly ReviewRecord[] }) => {
  const translate = useTranslate();
  const listId = useId();
  const [open, setOpen] = useState(false);
  if (records.length === 0) return null;
  return (
    <Box>
      <Button
        variant="text"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        endIcon={<ExpandMore sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
        onClick={() => setOpen(!open)}
        sx={{ marginInlineStart: -1.5, color: 'text.secondary' }}
      >
        {translate('decide.earlier', { smart_count: records.length })}
      </Button>
      {open && (
        <Box
          component="ol"
          id={listId}
          sx={{ display: 'grid', gap: 1.5, m: 0, mt: 0.5, p: 0, listStyle: 'none' }}
        >
          {records.toReversed().map((record) => (
            <Box
              component="li"
              key={record.id}
              sx={{ paddingInlineStart: 1.5, borderInlineStart: 2, borderColor: 'divider' }}
            >
              <DecisionRecord record={record} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
};
