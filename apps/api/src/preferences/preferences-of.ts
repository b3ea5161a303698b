import { preferences, type Preferences } from '@desk/contract';
import type { EntityManager } from 'typeorm';

/** How a person likes the desk; nothing for tokens. What an earlier version allowed and this one does not is left out. */
export async function preferencesOf(manager: EntityManager, accountId: string): Promise<Preferences> {
  const [row] = await manager.query<{ preferences: unknown }[]>(
    'SELECT preferences FROM account_preferences WHERE account_id = $1',
    [accountId],
  );
  return preferences.safeParse(row?.preferences ?? {}).data ?? {};
}
