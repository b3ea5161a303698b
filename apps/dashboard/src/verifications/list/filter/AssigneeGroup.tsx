import { useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { useListState } from '../useListState.ts';
import { usePersonName } from '../../../people/usePersonName.ts';
import { toggled } from './choices.ts';
import { FacetChoice } from './FacetChoice.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { SomebodyElse } from './SomebodyElse.tsx';

/** Who has the case: the reader, nobody, and whoever else was chosen. */
export const AssigneeGroup = () => {
  const translate = useTranslate();
  const personName = usePersonName();
  const me = useSession()?.account.id;
  const { filter, setFilter } = useListState();
  const { assigneeId: chosen = [] } = filter;
  const usual = [...(me === undefined ? [] : [me]), 'none'];
  const shown = [...usual, ...chosen.filter((id) => !usual.includes(id))];
  const toggle = (id: string) => setFilter({ ...filter, assigneeId: toggled(chosen, id) });
  return (
    <FilterGroup title={translate('list.filter.assigneeId')}>
      {shown.map((id) => (
        <FacetChoice
          key={id}
          choice={{ value: id, count: null, chosen: chosen.includes(id) }}
          label={personName(id)}
          flag={false}
          onToggle={() => toggle(id)}
        />
      ))}
      <SomebodyElse without={shown} onChoose={toggle} />
    </FilterGroup>
  );
};
