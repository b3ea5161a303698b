import type { FreeKeys } from '@desk/contract';
import { FIELDS } from '../compare/fields.ts';

/** A free key's value as text: strings as they are, anything else as JSON writes it; null where nothing was read. */
export const freeText = (value: FreeKeys[string]): string | null => {
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The keys in a native script that documents usually carry beside the Latin ones. */
const NATIVE_KEYS = [
  'full_name_native',
  'first_name_native',
  'middle_name_native',
  'last_name_native',
  'gender_native',
  'nationality_native',
  'place_of_birth_native',
  'authority_native',
  'address_native',
];

const known = new Set([...FIELDS.map(({ key }) => key), ...NATIVE_KEYS]);

/** Whether `show.key` names a key; any other is shown by its own name. */
export const isKnownFreeKey = (key: string): boolean => known.has(key);
