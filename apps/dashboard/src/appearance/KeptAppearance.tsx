import type { Session } from '@desk/contract';
import { useEffect, useEffectEvent } from 'react';
import { useStoreContext } from 'react-admin';
import { useSession } from '../session/useSession.ts';

const TAKEN_OF = 'appearance.takenOf';

/** What somebody chose on another machine holds here as well: taken once a sign-in, so that it never undoes a newer choice. */
export const KeptAppearance = () => {
  const store = useStoreContext();
  const session = useSession();
  const take = useEffectEvent(({ account, preferences }: Session) => {
    if (store.getItem(TAKEN_OF) === account.id) return;
    store.setItem(TAKEN_OF, account.id);
    const { theme, language } = preferences;
    if (theme === 'system') store.removeItem('theme');
    else if (theme !== undefined) store.setItem('theme', theme);
    if (language !== undefined) store.setItem('locale', language);
  });
  useEffect(() => {
    if (session) take(session);
  }, [session]);
  return null;
};
