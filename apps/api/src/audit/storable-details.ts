import { storableText } from '../database/storable-text.ts';
import type { Json } from './audit-log.ts';

/**
 * Details as jsonb can hold them and gives them back: without the null character and halves of surrogate pairs, which
 * become `\uFFFD`, and with what JSON has no word for (undefined, NaN, -0) as JSON writes it. An event's code is computed over this form.
 */
export const storableDetails = (details: Record<string, Json>): Record<string, Json> =>
  wellFormed(JSON.parse(JSON.stringify(details)) as Json) as Record<string, Json>;

function wellFormed(value: Json): Json {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [storableText(name), wellFormed(inner)]),
  );
}
