import ExpandMore from '@mui/icons-material/ExpandMore';
import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DecisionRecord } from './DecisionRecord.tsx';
import { shownRecords } from './shownRecords.ts';

/** What was decided before, newest first, folded away until it is asked for. */
export const EarlierDecisions = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const { earlier } = shownRecords(verification);
  if (earlier.length === 0) return null;
  return (
    <Box sx={{ my: -0.75 }}>
      <Button
        variant="text"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        endIcon={<ExpandMore sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
        onClick={() => setOpen(!open)}
        sx={{ marginInlineStart: -1.5, color: 'text.secondary' }}
      >
        {translate('decide.earlier', { smart_count: earlier.length })}
      </Button>
      {open && (
        <Box
          component="ol"
          id={listId}
          sx={{
            display: 'grid',
            gap: 1.5,
            m: 0,
            mt: 0.5,
            mb: 0.75,
            p: 0,
            listStyle: 'none',
          }}
        >
          {earlier.toReversed().map((record) => (
            <Box
              component="li"
              key={record.id}
              sx={{ paddingInlineStart: 1.5, borderInlineStart: '2px solid', borderColor: 'divider' }}
            >
              <DecisionRecord record={record} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
};
