import type { Proof } from '@desk/provider-protocol';
import type { Plan } from '../scenarios/plan.ts';
import type { Oddity } from '../scenarios/scenario.ts';
import { FACE_BOX, SIGNATURE_BOX } from './boxes.ts';
import type { Document } from './document.ts';
import { noisy } from './noisy-mrz.ts';
import type { Reading } from './reading.ts';

type Keys = Record<string, string | null | undefined>;

/** What was not read has no key, as in the published bodies. */
const present = (keys: Keys): Proof =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );

/** Everything read from the front, under the provider's keys, which vary with the kind of document. */
export function frontProof(document: Document, reading: Reading, plan: Plan, oddities: Set<Oddity>): Proof {
  if (oddities.has('unread')) return { face: FACE_BOX };
  const { card, country, person } = document;
  return present({
    ...kindKeys(document, plan, oddities),
    face: FACE_BOX,
    document_number: reading.number,
    full_name: reading.fullName,
    full_name_native: reading.fullName === null ? null : person.fullNameNative,
    first_name: reading.firstName,
    middle_name: reading.middleName,
    last_name: reading.lastName,
    gender: person.gender,
    gender_native: person.gender === 'M' ? person.language.words?.male : person.language.words?.female,
    dob: reading.dob,
    issue_date: reading.issueDate,
    expiry_date: reading.expiryDate,
    ...(oddities.has('misplaced-date') && { nationality: slashed(document.issueDate) }),
    document_official_name: card.officialName,
    document_country: country.name,
    document_country_code: country.code,
  });
}

function kindKeys(document: Document, { draws }: Plan, oddities: Set<Oddity>): Keys {
  const { kind, country, person, mrz } = document;
  const nationality = { nationality: country.name, nationality_native: country.nameNative };
  const written = mrz?.join(draws.chance('mrz.lines', 0.2) ? '\n' : ' ');
  switch (kind) {
    case 'passport':
      return {
        mrz: written && oddities.has('noisy-mrz') ? noisy(written, draws) : written,
        document_type: 'P',
        country_code: country.alpha3,
        ...nationality,
        place_of_birth: country.place.city.toUpperCase(),
        place_of_birth_native: country.place.cityNative,
        authority: country.capital.toUpperCase() || null,
        signature: SIGNATURE_BOX,
      };
    case 'id_card':
      return {
        document_type: 'IDENTIFICATION CARD',
        country: country.name.toUpperCase(),
        country_code: country.code,
        ...(draws.chance('card.nationality', 0.6) && nationality),
        ...(draws.chance('card.birth-place', 0.4) && { place_of_birth: country.place.city }),
      };
    case 'driving_license':
      return {
        document_type: 'DRIVING LICENSE',
        license_class: draws.pick('license.class', ['A', 'B', 'B1', 'B, C1', 'AM, B', 'LMV, MCWG']),
        authority: country.place.region,
        signature: SIGNATURE_BOX,
      };
    case 'residence_permit':
      return {
        ...nationality,
        occupation: person.language.words?.occupation,
        permit_type: draws.pick('permit.type', ['EMPLOYMENT', 'FAMILY', 'STUDY', 'INVESTOR']),
      };
  }
}

/** Everything read from the back, or nothing when it was not read. */
export function backProof(
  document: Document,
  reading: Reading,
  plan: Plan,
  oddities: Set<Oddity>,
): Proof | undefined {
  const { kind, card, country, mrz } = document;
  const { draws } = plan;
  if (kind === 'passport' || oddities.has('unread') || draws.chance('back.unread', 0.15)) return undefined;
  const { city, region, postal, cityNative } = country.place;
  const street = draws.pick('address.street', [
    'Example Street',
    'Sample Road',
    'Specimen Lane',
    'Muster Park',
  ]);
  const written = mrz?.join(' ');
  return present({
    document_number: reading.number,
    address: [draws.int('address.number', 1, 240), street, city, region, postal].filter(Boolean).join(' '),
    address_native: cityNative && country.nameNative ? `${cityNative} ${country.nameNative}` : null,
    mrz: written && oddities.has('noisy-mrz') ? noisy(written, draws) : written,
    blood_group: kind === 'driving_license' ? draws.pick('blood', ['A+', 'B+', 'O+', 'AB-', 'O-']) : null,
    document_country: country.name,
    document_country_code: country.code,
    document_official_name: card.officialName,
  });
}

const slashed = (date: string) => date.split('-').reverse().join('/');
