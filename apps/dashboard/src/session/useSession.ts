import type { Session } from '@desk/contract';
import { useGetIdentity } from 'react-admin';

/** Who is signed in, how, and what is due first; undefined until it is known. */
export const useSession = (): Session | undefined =>
  useGetIdentity().identity?.['session'] as Session | undefined;
