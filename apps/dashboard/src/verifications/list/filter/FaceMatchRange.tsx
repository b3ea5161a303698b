import Slider from '@mui/material/Slider';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useListState } from '../useListState.ts';
import { FilterGroup } from './FilterGroup.tsx';

/** The face match confidence, both ends included. The whole range filters nothing: cases without one stay in. */
export const FaceMatchRange = () => {
  const translate = useTranslate();
  const { filter, setFilter } = useListState();
  const { faceMatchMin = 0, faceMatchMax = 100 } = filter;
  const [dragged, setDragged] = useState<number[]>();
  const range = dragged ?? [faceMatchMin, faceMatchMax];
  const settle = ([min = 0, max = 100]: number[]) => {
    setDragged(undefined);
    const whole = min === 0 && max === 100;
    setFilter({
      ...filter,
      faceMatchMin: whole || min === 0 ? undefined : min,
      faceMatchMax: whole || max === 100 ? undefined : max,
    });
  };
  return (
    <FilterGroup title={translate('list.filter.faceMatch')}>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        <span>{range[0]}</span>
        <span>{range[1]}</span>
      </Box>
      <Box sx={{ px: 1 }}>
        <Slider
          size="small"
          value={range}
          min={0}
          max={100}
          getAriaLabel={(thumb) =>
            translate(thumb === 0 ? 'list.filter.faceMatchMin' : 'list.filter.faceMatchMax')
          }
          onChange={(_event, value) => setDragged([value].flat())}
          onChangeCommitted={(_event, value) => settle([value].flat())}
          sx={{ display: 'block', py: 1 }}
        />
      </Box>
    </FilterGroup>
  );
};
