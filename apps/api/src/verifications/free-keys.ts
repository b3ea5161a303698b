import type { FreeKeys } from '@desk/contract';

type Json = FreeKeys[string];

/** Deeper than any document's keys; what is nested further could break whoever walks it. */
const DEEPEST = 20;
const TOO_DEEP = '[nested too deeply to show: see the raw answer]';

/** Keys as the provider sent them, with bottomless nesting cut off. */
export const freeKeys = (keys: Record<string, unknown>): FreeKeys =>
  Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, shown(value, DEEPEST)]));

function shown(value: unknown, levels: number): Json {
  if (typeof value !== 'object' || value === null) return value as Json;
  if (levels === 0) return TOO_DEEP;
  if (Array.isArray(value)) return value.map((item) => shown(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item, levels - 1)]));
}
