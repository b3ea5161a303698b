const KILO = 1000;

/** A number of bytes as people say it: `730 byte`, `48 kB`, `15.9 MB`. */
export const fileSize = (bytes: number, locale: string): string => {
  const written = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
      value,
    );
  if (bytes < KILO) return written(bytes, 'byte');
  return bytes < KILO * KILO ? written(bytes / KILO, 'kilobyte') : written(bytes / KILO / KILO, 'megabyte');
};
