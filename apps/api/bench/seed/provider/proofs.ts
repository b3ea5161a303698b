import type { Proof } from '@desk/provider-protocol';
import type { Document } from '../applicants/document.ts';
import { checkDigit, passportZone } from '../applicants/mrz.ts';
import type { Random } from '../random.ts';
import type { Reading } from './reading.ts';

/** What was not read has no key, as in the published bodies. */
const present = (keys: Record<string, string | null>): Proof =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));

/** What was read from the front, under the provider's keys. */
export function front(document: Document, reading: Reading, random: Random): Proof {
  const { person, country, kind, officialName } = document;
  const nationality = kind.type === 'passport' || random.chance(0.5) ? country.name : null;
  return present({
    ...(kind.type === 'passport' && {
      mrz: zone(document, reading, random),
      country_code: country.alpha3,
      place_of_birth: country.city.toUpperCase(),
      authority: country.city.toUpperCase(),
      signature: '754,1074,860,1116',
    }),
    face: '146,709,352,1036',
    document_type: kind.printed,
    document_number: reading.number,
    full_name: reading.full,
    full_name_native: reading.full && person.fullNative,
    first_name: reading.first,
    middle_name: reading.middle,
    last_name: reading.last,
    gender: person.sex,
    gender_native: person.sexNative,
    nationality,
    dob: reading.born,
    issue_date: reading.issued,
    expiry_date: reading.expires,
    document_official_name: officialName,
    document_country: country.name,
    document_country_code: country.code,
  });
}

/** What was read from the back; a passport has none, and of one in seven cards nothing is read. */
export function back({ country, kind, officialName }: Document, reading: Reading, random: Random) {
  if (kind.type === 'passport' || random.chance(0.15)) return undefined;
  return present({
    document_number: reading.number,
    address: `${random.int(1, 240)} Example Street ${country.city} ${random.int(10_000, 99_999)}`,
    document_country: country.name,
    document_country_code: country.code,
    document_official_name: officialName,
  });
}

/** Where dates are worn, so is the zone. Of one in fifty zones a digit is misread. */
function zone({ person, country, number, expires }: Document, reading: Reading, random: Random) {
  if (reading.born?.length !== 10 || reading.number === null || reading.full === null) return null;
  const given = [person.first, person.middle].filter((name) => name !== null).join(' ');
  const { last, born, sex } = person;
  const text = passportZone({ issuer: country.alpha3, last, given, number, born, sex, expires });
  return random.chance(0.98) ? text : `${text.slice(0, -1)}${(Number(checkDigit(text)) + 5) % 10}`;
}
