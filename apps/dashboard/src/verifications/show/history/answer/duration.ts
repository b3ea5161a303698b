const SECOND = 1000;

/** How long a call took: `85 ms` below a second, `1.2 s` above. */
export const duration = (milliseconds: number, locale: string): string =>
  milliseconds < SECOND
    ? new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' }).format(milliseconds)
    : new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumFractionDigits: 1 }).format(
        milliseconds / SECOND,
      );
