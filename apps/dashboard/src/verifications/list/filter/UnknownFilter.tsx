import FilterAltOffOutlined from '@mui/icons-material/FilterAltOffOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { useListState } from '../useListState.ts';

/** The address holds what is no filter: nothing is shown rather than more than was asked for. */
export const UnknownFilter = ({ names }: { names: string[] }) => {
  const translate = useTranslate();
  const { clear } = useListState();
  return (
    <EmptyState
      icon={FilterAltOffOutlined}
      title={translate('list.unknown.title')}
      text={translate('list.unknown.text', { names: names.map(visibleText).join(', ') })}
      action={
        <Button variant="contained" onClick={clear}>
          {translate('list.unknown.action')}
        </Button>
      }
    />
  );
};
