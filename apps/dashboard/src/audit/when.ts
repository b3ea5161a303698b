const DAY = 86_400_000;

export const PRESETS = ['today', 'last7Days', 'lastWeek', 'thisQuarter'] as const;
export type Preset = (typeof PRESETS)[number];

/** `from` inclusive, `to` exclusive, both ISO times at midnight UTC; undefined where the time is open. */
export interface When {
  from?: string | undefined;
  to?: string | undefined;
}

const midnight = (time: number) => Date.UTC(...dateOf(time));

const dateOf = (time: number): [number, number, number] => {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
};

const iso = (time: number) => new Date(time).toISOString();

/** The days that a preset means at `now` (milliseconds), in UTC like the times of the log, which people in several zones read. Weeks begin on Monday (ISO 8601). */
export const rangeOf = (preset: Preset, now: number): When => {
  const today = midnight(now);
  switch (preset) {
    case 'today':
      return { from: iso(today) };
    case 'last7Days':
      return { from: iso(today - 6 * DAY) };
    case 'lastWeek': {
      const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
      return { from: iso(monday - 7 * DAY), to: iso(monday) };
    }
    case 'thisQuarter': {
      const [year, month] = dateOf(now);
      return { from: iso(Date.UTC(year, month - (month % 3), 1)) };
    }
  }
};

/** The preset that a range is at `now`; undefined for any other. */
export const presetOf = ({ from, to }: When, now: number): Preset | undefined =>
  PRESETS.find((preset) => {
    const range = rangeOf(preset, now);
    return range.from === from && range.to === to;
  });
