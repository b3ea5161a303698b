const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** How many rows follow the header of a CSV: the lines that end outside quotes (RFC 4180), without the first. */
export function csvRows(bytes: Buffer): number {
  let quoted = false;
  let lines = 0;
  for (const byte of bytes) {
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === NEWLINE && !quoted) lines += 1;
  }
  return lines - 1;
}
