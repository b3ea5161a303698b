import { useTranslate } from 'react-admin';
import { useSession } from '../session/useSession.ts';
import { visibleText } from '../shared/visibleText.ts';
import { usePeople } from './usePeople.ts';

/** An assignee in words: the reader as "me", `none` as nobody, anybody else by name; who is not among the people any more has no name here. */
export const usePersonName = () => {
  const translate = useTranslate();
  const me = useSession()?.account.id;
  const { data } = usePeople();
  return (id: string): string => {
    if (id === 'none') return translate('list.assignee.none');
    if (id === me) return translate('list.assignee.me');
    const person = data?.data.find((one) => one.id === id);
    if (person) return visibleText(person.name);
    return translate(data ? 'list.assignee.closed' : 'list.assignee.unknown');
  };
};
