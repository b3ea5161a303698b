import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useLocaleState, useNotify, useStore, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { focusContent } from '../../../shared/focusContent.ts';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import { CURRENT_ROW } from '../../list/lastList.ts';
import { caseAddress } from './caseAddress.ts';
import { NeighbourButton } from './NeighbourButton.tsx';
import { useNeighbours } from './useNeighbours.ts';

/** The case before and the one after in the list that the reader came from, and where in it this one stands. */
export const Neighbours = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const notify = useNotify();
  const navigate = useNavigate();
  const found = useNeighbours(id);
  const [, setCurrentRow] = useStore<string | null>(CURRENT_ROW, null);
  const listed = found !== undefined;
  useEffect(() => {
    if (listed) setCurrentRow(id);
  }, [listed, id, setCurrentRow]);
  const go = (to: string | undefined, end: 'isFirst' | 'isLast', looking: boolean) => {
    if (to === undefined) {
      if (!looking) notify(`show.neighbours.${end}`, { type: 'info' });
      return;
    }
    void navigate(caseAddress(to), { state: { _scrollToTop: true } });
    focusContent();
  };
  useShortcut('nextCase', () => go(found?.next, 'isLast', found?.moreAfter ?? false), listed);
  useShortcut('previousCase', () => go(found?.previous, 'isFirst', found?.moreBefore ?? false), listed);
  if (found === undefined) return null;
  const { previous, next, position, total, moreBefore, moreAfter } = found;
  const end = () => {
    if (previous === undefined && !moreBefore) return next === undefined && !moreAfter ? 'only' : 'first';
    return next === undefined && !moreAfter ? 'last' : 'position';
  };
  return (
    <Box
      component="nav"
      aria-label={translate('show.neighbours.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}
    >
      <NeighbourButton to={previous} which="previous" />
      <NeighbourButton to={next} which="next" />
      <Box component="span" sx={{ mx: 0.75, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {translate(`show.neighbours.${end()}`, {
          position: position.toLocaleString(locale),
          total: total.toLocaleString(locale),
        })}
      </Box>
    </Box>
  );
};
