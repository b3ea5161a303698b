import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { ColumnItem } from './ColumnItem.tsx';
import { moved, toggled, type ColumnChoice } from './columnChoice.ts';

/** Which columns the table has and in which order. Where a column went is said, and its button keeps the focus. */
export const ColumnChooser = (props: {
  choices: readonly ColumnChoice[];
  note: string;
  onChange: (choices: ColumnChoice[]) => void;
}) => {
  const { choices, note, onChange } = props;
  const translate = useTranslate();
  const titleId = useId();
  const [said, setSaid] = useState('');
  const move = (index: number, by: -1 | 1) => {
    const choice = choices[index];
    if (choice === undefined) return;
    onChange([...moved(choices, index, by)]);
    const column = translate(`list.column.${choice.column}`);
    setSaid(translate('queue.display.moved', { column, place: index + by + 1, of: choices.length }));
  };
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="subtitle2" component="h3">
        {translate('queue.display.columns')}
      </Typography>
      <Typography variant="body2" sx={{ mb: 0.5, color: 'text.secondary' }}>
        {note}
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {choices.map((choice, index) => (
          <ColumnItem
            key={choice.column}
            choice={choice}
            first={index === 0}
            last={index === choices.length - 1}
            onToggle={() => onChange([...toggled(choices, index)])}
            onMove={(by) => move(index, by)}
          />
        ))}
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
    </Box>
  );
};
