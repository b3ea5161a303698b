const UNITS = [
  { unit: 'day', size: 86_400 },
  { unit: 'hour', size: 3_600 },
  { unit: 'minute', size: 60 },
  { unit: 'second', size: 1 },
] as const;

/** A length of time in its two largest units, rounded down: `3 hr 20 min`; below ten seconds with a tenth. */
export const durationInWords = (seconds: number, locale: string): string => {
  const written = (count: number, unit: (typeof UNITS)[number]['unit'], digits = 0) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
      roundingMode: 'floor',
    }).format(count);
  if (seconds < 10) return written(seconds, 'second', 1);
  const first = UNITS.findIndex(({ size }) => seconds >= size);
  const [large, small] = UNITS.slice(first);
  if (large === undefined) return written(0, 'second');
  const rest = small ? Math.floor((seconds % large.size) / small.size) : 0;
  const words = [written(seconds / large.size, large.unit)];
  if (small && rest > 0) words.push(written(rest, small.unit));
  return words.join(' ');
};
