import { spread, type Random } from '../random.ts';
import type { Country } from './countries.ts';
import type { Person } from './person.ts';

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;

/** A kind of document as the provider publishes it. No two kinds have numbers of one form, and none has a number twice. */
interface Kind {
  type: string;
  /** `document_type`, as it is read from the document. */
  printed: string;
  weight: number;
  years: number;
  name: (country: Country) => string;
  number: (digits: string, random: Random) => string;
}

const letter = (random: Random): string => String.fromCharCode(65 + random.int(0, 25));
const digits = (count: number, random: Random): string =>
  String(random.int(0, 10 ** count - 1)).padStart(count, '0');

const KINDS: readonly Kind[] = [
  {
    type: 'id_card',
    printed: 'IDENTIFICATION CARD',
    weight: 42,
    years: 10,
    // Of India's cards, one whose number has no rule of its own.
    name: ({ code, name }) => (code === 'IN' ? 'India Voter ID v2' : `${name} ID Card v3`),
    number: (own, random) => `${digits(4, random)}${own}`,
  },
  {
    type: 'passport',
    printed: 'P',
    weight: 38,
    years: 10,
    name: ({ name }) => `${name} Passport`,
    number: (own, random) => `${letter(random)}${own}`,
  },
  {
    type: 'driving_license',
    printed: 'DRIVING LICENSE',
    weight: 19,
    years: 5,
    name: ({ name }) => `${name} Driving License v2`,
    number: (own, random) => `${letter(random)}${letter(random)}-${digits(2, random)}-${own}`,
  },
  {
    type: 'credit_or_debit_card',
    printed: 'DEBIT CARD',
    weight: 1,
    years: 4,
    name: ({ name }) => `${name} Bank Card`,
    number: (own, random) => `4${digits(7, random)}${own}`,
  },
];

/** A document as it is printed; dates in ISO 8601. */
export interface Document {
  kind: Kind;
  officialName: string;
  country: Country;
  person: Person;
  number: string;
  issued: string;
  expires: string;
}

/** The document that a person shows. @param expired whether it was no longer valid by then */
export function documentOf(
  number: number,
  given: { country: Country; person: Person; shownAt: number; expired: boolean },
  random: Random,
): Document {
  const { country, person, shownAt, expired } = given;
  const kind = drawKind(random);
  const valid = kind.years * YEAR_MS;
  const left = expired ? -random.int(2, 700) * DAY_MS : random.fraction() * (valid - 60 * DAY_MS) + DAY_MS;
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const own = String(spread(number, 61_803_399, 10 ** 8)).padStart(8, '0');
  return {
    kind,
    officialName: kind.name(country),
    country,
    person,
    number: kind.number(own, random),
    issued: day(shownAt + left - valid),
    expires: day(shownAt + left),
  };
}

function drawKind(random: Random): Kind {
  let left = random.int(0, 99);
  return KINDS.find(({ weight }) => (left -= weight) < 0) as Kind;
}
