/** Between polls of a case: from 5 s, doubling, to 5 min. */
export const POLL_FASTEST_MS = 5_000;
export const POLL_SLOWEST_MS = 300_000;

/**
 * How long to wait after `attempts` earlier calls in a row without a verdict, in ms. Jittered by up to a fifth either
 * way, within the bounds, so that cases submitted together drift apart.
 * @param random from 0 to 1, as `Math.random`
 */
export function backoffMs(attempts: number, random: () => number): number {
  const doubled = POLL_FASTEST_MS * 2 ** Math.min(attempts, 10);
  const jittered = Math.min(doubled, POLL_SLOWEST_MS) * (0.8 + 0.4 * random());
  return Math.round(Math.min(Math.max(jittered, POLL_FASTEST_MS), POLL_SLOWEST_MS));
}
