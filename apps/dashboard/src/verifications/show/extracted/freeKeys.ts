import type { FreeKeys } from '@desk/contract';

type FreeValue = FreeKeys[string];

/** A free key's value as text: strings as they are, anything else as JSON writes it; null where nothing was read. */
export const freeText = (value: FreeValue): string | null => {
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The keys that documents usually carry, in reading order; `show.key` names them. Any other is shown after them by its own name. */
export const KNOWN_FREE_KEYS = [
  'document_official_name',
  'document_type',
  'document_country',
  'document_country_code',
  'document_number',
  'full_name',
  'full_name_native',
  'first_name',
  'first_name_native',
  'middle_name',
  'middle_name_native',
  'last_name',
  'last_name_native',
  'dob',
  'age',
  'gender',
  'gender_native',
  'nationality',
  'nationality_native',
  'place_of_birth',
  'place_of_birth_native',
  'occupation',
  'issue_date',
  'expiry_date',
  'authority',
  'authority_native',
  'country',
  'country_code',
  'address',
  'address_native',
  'mrz',
  'face',
  'signature',
] as const;

const known = new Map<string, number>(KNOWN_FREE_KEYS.map((key, index) => [key, index]));

export const isKnownFreeKey = (key: string): boolean => known.has(key);

/** A line of the table; `undefined` where that side of the document does not carry the key at all. */
export interface FreeKeyRow {
  key: string;
  front: string | null | undefined;
  back: string | null | undefined;
}

const sideOf = (keys: FreeKeys, key: string) =>
  Object.hasOwn(keys, key) ? freeText(keys[key] ?? null) : undefined;

/** Front and back side by side: known keys in reading order, then the others as the provider ordered them. */
export const freeKeyRows = (front: FreeKeys, back: FreeKeys): FreeKeyRow[] =>
  [...new Set([...Object.keys(front), ...Object.keys(back)])]
    .sort((a, b) => (known.get(a) ?? known.size) - (known.get(b) ?? known.size))
    .map((key) => ({ key, front: sideOf(front, key), back: sideOf(back, key) }));
