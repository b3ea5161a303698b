import type { DocumentFacts } from '../facts.ts';
import type { MrzContent } from '../mrz/content.ts';
import { latinWords } from '../names/latin-words.ts';
import { namesDisagree } from '../names/names-disagree.ts';
import { readingsOf } from '../readings.ts';

/**
 * Printed full names that the zone's names cannot be. They are compared as sets of words: which words are the family's
 * differs between documents and readers. Names in other scripts are not compared.
 */
export function differingNames(facts: DocumentFacts, mrz: MrzContent, wasRepaired: boolean): string[] {
  const words = latinWords(mrz.names);
  return readingsOf(facts, 'fullName')
    .filter(({ text }) => {
      const printed = latinWords(text);
      if (words.length === 0 || printed.length === 0) return false;
      const isCut = mrz.namesCut || wasRepaired;
      return (
        namesDisagree(words, printed, { cut: isCut }) && !(wasRepaired && areRunTogether(words, printed))
      );
    })
    .map(({ field }) => field);
}

/**
 * Whether the zone's letters are those of the printed words where fillers between them were lost: what is left when the
 * words are taken out is the beginning of one that was cut short, or a letter that two words shared when they were folded.
 */
function areRunTogether(words: string[], printed: string[]): boolean {
  const longestFirst = [...new Set(printed)].sort((a, b) => b.length - a.length);
  const [letters = ''] = latinWords(words.join(''));
  const left = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), letters);
  return left.split(' ').every((rest) => rest.length <= 1 || printed.some((word) => word.startsWith(rest)));
}
