import type { Draws } from '../random.ts';
import type { Country } from './country.ts';
import type { Language, WrittenName } from './language.ts';

/** An invented person, with names in Latin letters and, where the language has one, in its own script. */
export interface Person {
  gender: 'M' | 'F';
  givenName: string;
  middleName: string | null;
  familyName: string;
  fullName: string;
  fullNameNative: string | null;
  language: Language;
}

export function drawPerson(draws: Draws, { languages }: Country): Person {
  const language = draws.pick('person.language', languages);
  const gender = draws.pick('person.gender', ['M', 'F'] as const);
  const given = gender === 'M' ? language.male : language.female;
  const first = draws.pick('person.given', given);
  // A second name from the men's: in many countries it is the father's.
  const second = draws.pick('person.middle', language.male);
  const middle = second !== first && draws.chance('person.has-middle', 0.3) ? second : null;
  const family = draws.pick('person.family', language.family);
  const order = language.familyFirst ? [family, first, middle] : [first, middle, family];
  const parts = order.filter((name): name is WrittenName => name !== null);
  return {
    gender,
    givenName: first.latin,
    middleName: middle?.latin ?? null,
    familyName: family.latin,
    fullName: parts.map(({ latin }) => latin).join(' '),
    fullNameNative: parts.every(({ native }) => native !== null)
      ? parts.map(({ native }) => native).join(language.joint)
      : null,
    language,
  };
}
