import { useTranslate } from 'react-admin';
import { useSession } from '../session/useSession.ts';
import { HostileText } from '../shared/HostileText.tsx';
import { usePeople } from './usePeople.ts';

/** Who decided or wrote: "You", else by the name that colleagues know, else by the address that was recorded. */
export const Author = ({ id, email }: { id: string | null; email: string }) => {
  const translate = useTranslate();
  const me = useSession()?.account.id;
  const { data } = usePeople();
  if (id !== null && id === me) return translate('decide.you');
  return <HostileText>{data?.data.find((person) => person.id === id)?.name ?? email}</HostileText>;
};
