import InputBase from '@mui/material/InputBase';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';

/** Finds a choice by its name. Who asked for all choices wants to type: it takes the focus as it appears. */
export const FacetSearch = (props: { label: string; value: string; onChange: (value: string) => void }) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <InputBase
      fullWidth
      inputRef={input}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      placeholder={translate('list.filter.find')}
      slotProps={{ input: { 'aria-label': props.label } }}
      sx={{ mb: 0.5, px: 1, fontSize: '0.8125rem', border: 1, borderColor: 'divider', borderRadius: 1 }}
    />
  );
};
