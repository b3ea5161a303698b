/** The calendar day at `now` (milliseconds), where the reader is: `2026-11-23`. */
export const today = (now: number): string => {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
