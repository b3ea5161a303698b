import { preferences, type Preferences } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { knownFields } from '../database/known-fields.ts';

/** How a person likes the desk; nothing for tokens. What another version allowed and this one does not is left out. */
export async function preferencesOf(manager: EntityManager, accountId: string): Promise<Preferences> {
  const [row] = await manager.query<{ preferences: object }[]>(
    'SELECT preferences FROM account_preferences WHERE account_id = $1',
    [accountId],
  );
  return knownFields(preferences, row?.preferences ?? {}).known;
}
