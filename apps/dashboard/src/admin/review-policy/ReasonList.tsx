import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { focusContent } from '../../shared/focusContent.ts';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { MOST_REASONS, moved } from './reasonRules.ts';
import { ReasonRow } from './ReasonRow.tsx';
import { newReason, wrongAt, type ReasonDraft } from './reviewPolicyDraft.ts';

/** The reasons of one decision, in the order in which they are offered. */
export const ReasonList = (props: { reasons: ReasonDraft[]; onChange: (reasons: ReasonDraft[]) => void }) => {
  const { reasons, onChange } = props;
  const translate = useTranslate();
  const [told, setTold] = useState('');
  const [added, setAdded] = useState<string>();
  const move = (index: number, by: 1 | -1) => {
    onChange(moved(reasons, index, by));
    setTold(translate('admin.deciding.reasons.moved', { place: index + by + 1, of: reasons.length }));
  };
  const remove = (index: number) => {
    onChange(reasons.filter((_, at) => at !== index));
    setTold(translate('admin.deciding.reasons.removed'));
    // The button that had the focus is gone.
    focusContent();
  };
  const add = () => {
    const reason = newReason();
    setAdded(reason.key);
    onChange([...reasons, reason]);
  };
  return (
    <>
      <Box component="ol" sx={{ display: 'grid', gap: 1.5, m: 0, mb: 1.5, p: 0, pt: 0.5, listStyle: 'none' }}>
        {reasons.map((reason, index) => (
          <ReasonRow
            key={reason.key}
            place={index + 1}
            text={reason.text}
            wrong={wrongAt(reasons, index)}
            isNew={reason.key === added}
            isLast={index === reasons.length - 1}
            onChange={(text) => onChange(reasons.map((one, at) => (at === index ? { ...one, text } : one)))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {told}
      </Box>
      <Button variant="outlined" startIcon={<Add />} disabled={reasons.length >= MOST_REASONS} onClick={add}>
        {translate('admin.deciding.reasons.add')}
      </Button>
    </>
  );
};
