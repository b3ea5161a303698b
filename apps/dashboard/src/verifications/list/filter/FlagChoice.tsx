import { useTranslate } from 'react-admin';
import { useListState } from '../useListState.ts';
import { FacetChoice } from './FacetChoice.tsx';

/** A demand that a case meets or not: asked for, or left open. */
export const FlagChoice = ({ name }: { name: 'needsReview' | 'unperformed' }) => {
  const translate = useTranslate();
  const { filter, setFilter } = useListState();
  const chosen = filter[name] === true;
  return (
    <FacetChoice
      choice={{ value: name, count: null, chosen }}
      label={translate(`list.filter.${name}`)}
      flag={false}
      onToggle={() => setFilter({ ...filter, [name]: chosen ? undefined : true })}
    />
  );
};
