import { useTranslate } from 'react-admin';
import { FilterGroup } from './FilterGroup.tsx';
import { FlagChoice } from './FlagChoice.tsx';

/** What asks for a person: undecided cases, and those that were not checked in full. */
export const ToDoGroup = () => {
  const translate = useTranslate();
  return (
    <FilterGroup title={translate('list.filter.toDo')}>
      <FlagChoice name="needsReview" />
      <FlagChoice name="unperformed" />
    </FilterGroup>
  );
};
