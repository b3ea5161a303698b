export interface Difference {
  direction: 'more' | 'fewer' | 'same';
  /** By how many, never below zero. */
  by: number;
  /** As a share of what was before; null where that was nothing. */
  share: number | null;
}

/** How a number differs from the one before it. */
export const difference = (now: number, before: number): Difference => ({
  direction: now > before ? 'more' : now < before ? 'fewer' : 'same',
  by: Math.abs(now - before),
  share: before === 0 ? null : Math.abs(now - before) / before,
});
