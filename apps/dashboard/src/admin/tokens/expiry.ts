const DAY = 86_400_000;

/** Days from now, or a day of one's own choosing. */
export const PRESETS = ['30', '90', '365', 'day'] as const;
export type Preset = (typeof PRESETS)[number];

/** As the API takes it: a token lives ten years at most. */
const MOST_DAYS = 3_650;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The first and the last day (UTC) that may be chosen at `now`. */
export const dayLimits = (now: number): { first: string; last: string } => ({
  first: dayOf(now + DAY),
  last: dayOf(now + MOST_DAYS * DAY),
});

/** When the token expires: a whole time for a preset, a day (its start in UTC) for `day`; undefined where that day may not be chosen. */
export const expiresAt = (preset: Preset, day: string, now: number): string | undefined => {
  if (preset !== 'day') return new Date(now + Number(preset) * DAY).toISOString();
  const { first, last } = dayLimits(now);
  return day >= first && day <= last ? day : undefined;
};
