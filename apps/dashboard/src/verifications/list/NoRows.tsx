import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FilterAltOffOutlined from '@mui/icons-material/FilterAltOffOutlined';
import TaskAlt from '@mui/icons-material/TaskAlt';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { SubmitLink } from '../../shell/SubmitLink.tsx';
import { filterEntries } from './filter/filterEntries.ts';
import { useListState } from './useListState.ts';
import { isPreset } from './views/presets.ts';
import { useCurrentView } from './views/useCurrentView.ts';

/** No rows: because nothing of a preset's kind is there, because nothing matches the filter, or because there is nothing yet. */
export const NoRows = () => {
  const translate = useTranslate();
  const { filter, clear } = useListState();
  const { current, changed } = useCurrentView();
  if (filterEntries(filter).length === 0) {
    return (
      <EmptyState
        icon={FactCheckOutlined}
        title={translate('list.empty.title')}
        text={translate('list.empty.text')}
        action={<SubmitLink />}
      />
    );
  }
  // Words searched for narrow a view without changing it: then it is they that match nothing.
  if (current && isPreset(current.id) && !changed && filter.q === undefined) {
    return (
      <EmptyState
        icon={TaskAlt}
        title={translate(`list.nothing.${current.id}.title`)}
        text={translate(`list.nothing.${current.id}.text`)}
        action={
          <Button variant="outlined" onClick={clear}>
            {translate('list.unknown.action')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={FilterAltOffOutlined}
      title={translate('list.noMatch.title')}
      text={translate('list.noMatch.text')}
      action={
        <Button variant="contained" onClick={clear}>
          {translate('list.filter.clear')}
        </Button>
      }
    />
  );
};
