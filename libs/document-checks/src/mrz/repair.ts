import { readLines, type MrzContent } from './content.ts';
import { coresIn } from './core.ts';
import { bookLines } from './rebuild-book.ts';
import { cardLines } from './rebuild-card.ts';
import { compact } from './signs.ts';

const LEAST_SIGNS = 40;
const MOST_SIGNS = 200;
/** Far more than any zone that can be repaired needs; hostile ones end here. */
const MOST_TRIES = 40;

/**
 * Rebuilds a zone from what OCR made of it: spaces within, fillers lost, junk before, letters for digits. Accepted only when
 * every check digit fits then, so that a repair never hides a wrong digit. @param numbers the printed document numbers:
 * a letter or digit in the zone's number is only exchanged where that gives one of these.
 */
export function repaired(text: string, numbers: Set<string>): MrzContent | null {
  if (text.length > 3 * MOST_SIGNS) return null;
  const zone = compact(text);
  if (zone.length < LEAST_SIGNS || zone.length > MOST_SIGNS) return null;
  let tries = 0;
  for (const core of coresIn(zone)) {
    for (const build of [bookLines, cardLines]) {
      for (const lines of build(core, numbers)) {
        if (++tries > MOST_TRIES) return null;
        const content = readLines(lines);
        if (content?.digitsFit) return content;
      }
    }
  }
  return null;
}
