import type { Preferences } from '@desk/contract';
import { useNotify } from 'react-admin';
import { keepSession } from '../api/session.ts';
import { useDesk } from '../api/useDesk.ts';
import { useSession } from '../session/useSession.ts';
import { useProblemText } from '../shared/useProblemText.ts';

/** How the reader likes the desk, and a way to change some of it: at once here, and on the server for the next time. */
export const usePreferences = () => {
  const session = useSession();
  const desk = useDesk();
  const notify = useNotify();
  const problemText = useProblemText();
  const preferences: Preferences = session?.preferences ?? {};
  const prefer = (changes: Preferences) => {
    if (session === undefined) return;
    const next = { ...preferences, ...changes };
    keepSession({ ...session, preferences: next });
    desk.setPreferences(next).catch((error: unknown) => notify(problemText(error).text, { type: 'error' }));
  };
  return { preferences, prefer };
};
