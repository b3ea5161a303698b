import { COUNTRIES, countryOf } from '../persons/countries.ts';
import type { Card, Country } from '../persons/country.ts';
import { drawPerson, type Person } from '../persons/person.ts';
import type { Plan } from '../scenarios/plan.ts';
import type { DocumentKind } from '../scenarios/scenario.ts';
import { asAadhaar } from './aadhaar.ts';
import { cardMrz, passportMrz } from './mrz.ts';

/** What the paper itself says, before a machine reads it. Dates are `YYYY-MM-DD`. */
export interface Document {
  kind: DocumentKind;
  card: Card;
  country: Country;
  person: Person;
  number: string;
  dob: string;
  issueDate: string;
  expiryDate: string | null;
  mrz: string[] | null;
}

const KINDS = [
  { kind: 'id_card', weight: 45 },
  { kind: 'passport', weight: 25 },
  { kind: 'driving_license', weight: 20 },
  { kind: 'residence_permit', weight: 10 },
] as const;

const CARD_OF = {
  id_card: 'idCard',
  passport: 'passport',
  driving_license: 'license',
  residence_permit: 'permit',
} as const satisfies Record<DocumentKind, keyof Country>;

/** Validity of a card without an end, when it has to have ended. */
const USUAL_YEARS = 10;

/** The document that this plan's applicant shows, with dates around the year of the submission. */
export function drawDocument(plan: Plan, submittedCountry: string, year: number): Document {
  const { draws } = plan;
  const country = documentCountry(plan, countryOf(submittedCountry));
  const kind = plan.document ?? drawKind(plan);
  const card = country[CARD_OF[kind]];
  const person = drawPerson(draws, country);
  const drawn = draws.fill('document.number', card.number);
  const number = card.officialName.startsWith('Aadhaar') ? asAadhaar(drawn) : drawn;
  const day = (name: string, of: number) =>
    `${of}-${two(draws.int(`${name}.month`, 1, 12))}-${two(draws.int(`${name}.day`, 1, 28))}`;
  const expired = says(plan, 'expired');
  const personAge = says(plan, 'underage')
    ? draws.int('age', 12, 16)
    : draws.int('age', expired ? 35 : 19, 78);
  const dob = day('dob', year - personAge);
  const validity = card.years ?? (expired ? USUAL_YEARS : null);
  const age = expired
    ? (validity ?? USUAL_YEARS) + draws.int('document.expired-for', 1, 3)
    : draws.int('document.age', 1, Math.min((validity ?? USUAL_YEARS) - 1, Math.max(personAge - 17, 1)));
  const issueDate = day('issue', year - age);
  const expiryDate = validity === null ? null : later(issueDate, validity);
  const document = { kind, card, country, person, number, dob, issueDate, expiryDate };
  return { ...document, mrz: mrzOf(document, says(plan, 'mrz-mismatch')) };
}

const two = (value: number) => String(value).padStart(2, '0');
const later = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
const says = (plan: Plan, word: Plan['reasons'][number]) =>
  plan.verdict === 'declined' && plan.reasons.includes(word);

/** A passport where the reason is about its machine-readable zone. */
const drawKind = (plan: Plan): DocumentKind =>
  says(plan, 'mrz-mismatch') ? 'passport' : plan.draws.weighted('document.kind', KINDS).kind;

function documentCountry(plan: Plan, submitted: Country): Country {
  if (!says(plan, 'wrong-country')) return submitted;
  return plan.draws.pick(
    'document.country',
    COUNTRIES.filter(({ code }) => code !== submitted.code),
  );
}

function mrzOf(document: Omit<Document, 'mrz'>, disagrees: boolean): string[] | null {
  const { card, country, person, expiryDate } = document;
  if (!card.hasMrz || country.alpha3 === null || expiryDate === null) return null;
  const fields = {
    type: document.kind === 'passport' ? 'P' : 'I',
    issuer: country.alpha3,
    nationality: country.alpha3,
    familyName: person.familyName,
    givenNames: [person.givenName, person.middleName].filter(Boolean).join(' '),
    number: disagrees
      ? document.number.replace(/\d/, (digit) => String((Number(digit) + 5) % 10))
      : document.number,
    dob: document.dob,
    expiry: expiryDate,
    gender: person.gender,
  };
  return document.kind === 'passport' ? passportMrz(fields) : cardMrz(fields);
}
