import { Accounts1795392000001 } from './1-accounts.ts';
import { Verifications1795392000002 } from './2-verifications.ts';

/** In the order in which they run. A migration that was released never changes. */
export const migrations = [Accounts1795392000001, Verifications1795392000002];
