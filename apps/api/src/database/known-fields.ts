import type { z } from 'zod';

/** What is kept of a stored object, and the fields of which something is not. */
export interface Known<T> {
  known: Partial<T>;
  unknown: string[];
}

/**
 * Reads an object that another version stored: the fields that this one takes, and of a list the items that it takes. So that
 * one value that is not known any more costs no more than itself.
 */
export function knownFields<T extends object>(
  schema: z.ZodObject<Record<string, z.ZodType>> & z.ZodType<T>,
  stored: object,
): Known<T> {
  const known: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(stored)) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    const kept = field && knownValue(field, value);
    if (kept !== undefined) known[name] = kept;
    if (kept === undefined || (Array.isArray(kept) && kept.length < (value as unknown[]).length))
      unknown.push(name);
  }
  return { known: known as Partial<T>, unknown };
}

function knownValue(field: z.ZodType, value: unknown): unknown {
  const read = field.safeParse(value);
  if (read.success || !Array.isArray(value)) return read.data;
  const items = value.filter((item) => field.safeParse([item]).success);
  return items.length > 0 ? field.safeParse(items).data : undefined;
}
