import { COUNTRY_CODES } from '@desk/contract';
import { countryName } from './countryName.ts';

export interface CountryChoice {
  code: string;
  name: string;
}

/** Every country that the API takes, by its name in the reader's language and in that language's order. */
export const countryChoices = (locale: string): CountryChoice[] => {
  const { compare } = new Intl.Collator(locale);
  return COUNTRY_CODES.map((code) => ({ code, name: countryName(code, locale) ?? code })).sort((a, b) =>
    compare(a.name, b.name),
  );
};

const ACCENTS = /\p{Mark}/gu;
const plain = (text: string) => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** The exact code first, then names that begin with the words, then names that hold them, each in its order. */
export const matchingCountries = (choices: CountryChoice[], words: string): CountryChoice[] => {
  const sought = plain(words.trim());
  if (sought === '') return choices;
  const rank = ({ code, name }: CountryChoice) => {
    if (plain(code) === sought) return 0;
    const at = plain(name).indexOf(sought);
    return at === 0 ? 1 : at > 0 ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((ranked) => ranked.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
};
