import { perLocale } from './perLocale.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const steps: { below: number; unit: Intl.RelativeTimeFormatUnit; size: number }[] = [
  { below: MINUTE, unit: 'second', size: SECOND },
  { below: HOUR, unit: 'minute', size: MINUTE },
  { below: DAY, unit: 'hour', size: HOUR },
  { below: 30 * DAY, unit: 'day', size: DAY },
  { below: 365 * DAY, unit: 'month', size: 30 * DAY },
  { below: Infinity, unit: 'year', size: 365 * DAY },
];

const formats = perLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
);

/** How long ago, in one unit, rounded down; a time ahead reads as `in 5 min.`. `now` and `time` in milliseconds. */
export const ago = (time: number, now: number, locale: string): string => {
  const distance = Math.abs(now - time);
  const format = formats(locale);
  if (distance < 5 * SECOND) return format.format(0, 'second');
  const step = steps.find(({ below }) => distance < below) ?? { unit: 'year', size: 365 * DAY };
  const count = Math.floor(distance / step.size);
  return format.format(time > now ? count : -count, step.unit);
};
