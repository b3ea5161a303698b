import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FilterAltOffOutlined from '@mui/icons-material/FilterAltOffOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { SubmitLink } from '../../shell/SubmitLink.tsx';
import { filterEntries } from './filter/filterEntries.ts';
import { useListState } from './useListState.ts';

/** No rows: because nothing matches the filter, or because there is nothing yet. */
export const NoRows = () => {
  const translate = useTranslate();
  const { filter, clear } = useListState();
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
