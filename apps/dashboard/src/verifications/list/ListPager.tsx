import { useTranslate } from 'react-admin';
import { Pager } from '../../shared/Pager.tsx';
import { useListState } from './useListState.ts';

export const ListPager = ({ total, shown }: { total: number; shown: number }) => {
  const translate = useTranslate();
  const { page, perPage, setPage, setPerPage } = useListState();
  return (
    <Pager
      label={translate('list.pager.label')}
      page={page}
      perPage={perPage}
      total={total}
      shown={shown}
      onPage={setPage}
      onPerPage={setPerPage}
    />
  );
};
