import type { ProviderReply } from './provider-client.ts';

/** A provider's word is taken between these bounds: never a busy loop, never a day's silence. */
const SHORTEST_MS = 1_000;
const LONGEST_MS = 15 * 60_000;

/**
 * How long `Retry-After` (RFC 9110, 10.2.3: seconds or a date) asks to wait, clamped; null without a readable one. A date is
 * by the provider's clock, as the answer's own `Date` is, and none of ours need agree with it.
 * @param now by our clock, for an answer without a `Date`
 */
export function retryAfterMs(headers: ProviderReply['headers'], now: Date): number | null {
  const value = headers['retry-after'];
  if (typeof value !== 'string') return null;
  const answered = Date.parse(String(headers['date']));
  const wait = /^\d+$/.test(value.trim())
    ? Number(value) * 1000
    : Date.parse(value) - (Number.isNaN(answered) ? now.getTime() : answered);
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, SHORTEST_MS), LONGEST_MS);
}
