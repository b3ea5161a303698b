import type { AuditEvent } from '@desk/contract';

type Json = AuditEvent['details'][string];

/** One of an event's details: where it stands (`filter`, `country`), and what it says. */
export interface EventFact {
  path: string[];
  value: string | number | boolean | null;
}

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing the desk records is deeper; what is, is told as JSON. */
const DEEPEST = 3;

const factsOf = (value: Json, path: string[]): EventFact[] => {
  if (isObject(value) && path.length < DEEPEST) {
    return Object.entries(value).flatMap(([name, inner]) => factsOf(inner, [...path, name]));
  }
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return [{ path, value: value.length === 0 ? null : value.join(', ') }];
  }
  return [{ path, value: typeof value === 'object' && value !== null ? JSON.stringify(value) : value }];
};

/** An event's details as plain names and values, in their order. */
export const eventFacts = (details: AuditEvent['details']): EventFact[] => factsOf(details, []);
