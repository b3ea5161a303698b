/** A time as the provider wrote it; null where it is none that a calendar of this century and the last one has. */
export function providerTime(written: string | null): Date | null {
  const time = new Date(written ?? Number.NaN);
  const year = time.getUTCFullYear();
  return year >= 1970 && year < 2100 ? time : null;
}
