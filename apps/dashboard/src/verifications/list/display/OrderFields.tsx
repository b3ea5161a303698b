import { SORT_FIELDS } from '@desk/contract';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ListAddress } from '../listAddress.ts';

type Order = Pick<ListAddress, 'sort' | 'order'>;

const DIRECTIONS = ['asc', 'desc'] as const;

const Field = (props: {
  label: string;
  value: string;
  onValue: (value: string) => void;
  children: ReactNode;
}) => (
  <TextField
    select
    fullWidth
    label={props.label}
    value={props.value}
    onChange={({ target }) => props.onValue(target.value)}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
  >
    {props.children}
  </TextField>
);

/** By what the list is sorted, also by what has no column, and where there are no columns. */
export const OrderFields = ({ value, onChange }: { value: Order; onChange: (value: Order) => void }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
      <Field
        label={translate('queue.display.orderBy')}
        value={value.sort}
        onValue={(chosen) => {
          const sort = SORT_FIELDS.find((field) => field === chosen);
          if (sort) onChange({ ...value, sort });
        }}
      >
        {SORT_FIELDS.map((field) => (
          <option key={field} value={field}>
            {translate(`queue.display.sort.${field}`)}
          </option>
        ))}
      </Field>
      <Field
        label={translate('queue.display.direction')}
        value={value.order}
        onValue={(chosen) => onChange({ ...value, order: chosen === 'asc' ? 'asc' : 'desc' })}
      >
        {DIRECTIONS.map((direction) => (
          <option key={direction} value={direction}>
            {translate(`queue.display.${direction}`)}
          </option>
        ))}
      </Field>
    </Box>
  );
};
