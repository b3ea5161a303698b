import { onSide, SIDES } from '../readings.ts';
import type { Rule } from '../rule.ts';

type Kind = 'passport' | 'id_card' | 'driving_license' | 'residence_permit' | 'credit_or_debit_card';

/** Names of documents, in the languages that print them in Latin letters most. The first that fits tells. */
const NAMES: readonly [RegExp, readonly Kind[]][] = [
  [/passport card/i, ['passport', 'id_card']],
  [/passport|passeport|reisepass|pasaporte|passaporto/i, ['passport']],
  [
    /driv(ing|er'?s?|er’s)[ -]?(licen[cs]e|permit)|permis de conduire|f(ü|ue)hrerschein|licencia de conduc/i,
    ['driving_license'],
  ],
  [
    /residen(t|ce|cy) (permit|card|identity)|permanent resident|iqama|titre de s[eé]jour|aufenthaltstitel/i,
    ['residence_permit'],
  ],
  [/credit card|debit card|bank card/i, ['credit_or_debit_card']],
  [
    /aadha+r|\bid card|ident(ity|ification) card|national (identity|id)\b|personalausweis|carte d'identit|c[eé]dula|\bdni\b/i,
    ['id_card'],
  ],
];

/** `document_type` where it is a code: ICAO 9303-4 section 4.2.2, 9303-5 section 4.2.2, and the usual short forms. */
const CODES: readonly [RegExp, readonly Kind[]][] = [
  [/^P[A-Z<]?$/, ['passport']],
  [/^[IAC][A-Z<]?$/, ['id_card', 'residence_permit']],
  [/^DL$/, ['driving_license']],
  [/^ID$/, ['id_card', 'residence_permit']],
];

const NAME_KEYS = ['document_official_name', 'document_type', 'document_name'];

/** What the provider takes, and the kinds that pass as it. A residence permit is its holder's identity card. */
const ACCEPTS = new Map<string, readonly Kind[]>(
  Object.entries({
    passport: ['passport'],
    id_card: ['id_card', 'residence_permit'],
    driving_license: ['driving_license'],
    driving_licence: ['driving_license'],
    residence_permit: ['residence_permit'],
    credit_or_debit_card: ['credit_or_debit_card'],
  }),
);

/** The kind that it was submitted as against what the document calls itself, and against the zone's document code. */
export const documentKind: Rule = ({ facts, mrz }) => {
  const submitted = facts.document.selectedTypes.map((type) => ACCEPTS.get(type.trim().toLowerCase()));
  // A kind that is not published says nothing about what would fit.
  if (submitted.length === 0 || submitted.includes(undefined)) return {};
  const accepted = submitted.flatMap((kinds) => kinds ?? []);
  const zones = mrz.flatMap((zone) =>
    zone.state === 'unreadable' ? [] : zone.fields.map((field) => ({ field, text: zone.content.code })),
  );
  const named = [...SIDES.flatMap((side) => onSide(facts, side, NAME_KEYS)), ...zones];
  const wrong = named.filter(({ text }) => {
    const kinds = kindsOf(text.slice(0, 200).trim());
    return kinds !== undefined && !kinds.some((kind) => accepted.includes(kind));
  });
  return {
    document_kind_mismatch:
      wrong.length > 0 ? ['document.selectedTypes', ...wrong.map(({ field }) => field)] : [],
  };
};

function kindsOf(name: string): readonly Kind[] | undefined {
  const table = name.length <= 2 ? CODES : NAMES;
  return table.find(([pattern]) => pattern.test(name))?.[1];
}
