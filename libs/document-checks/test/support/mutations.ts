import { all, back, document, front, otherLast, without, type Mutation } from './changes.ts';
import { COUNTRIES } from './countries.ts';

const india = COUNTRIES.filter(({ code }) => code === 'IN');
const germany = COUNTRIES.filter(({ code }) => code === 'DE');

export const MUTATIONS: Mutation[] = [
  [
    'an end the day before the request',
    'document_expired',
    'driving_license',
    all(
      document(() => ({ expiryDate: '2025-05-31' })),
      without('expiry_date'),
    ),
  ],
  [
    'a birth on 30 February',
    'date_impossible',
    'driving_license',
    document(() => ({ dateOfBirth: '1990-02-30' })),
  ],
  [
    'a birth in the future',
    'date_impossible',
    'driving_license',
    document(() => ({ dateOfBirth: '2031-01-01' })),
  ],
  [
    'an issue before the birth',
    'date_impossible',
    'driving_license',
    document(() => ({ issueDate: '1901-01-01' })),
  ],
  [
    'a year for a date',
    'date_incomplete',
    'driving_license',
    document(({ dateOfBirth }) => ({ dateOfBirth: dateOfBirth?.slice(0, 4) ?? null })),
  ],
  [
    'a date for a nationality',
    'date_misplaced',
    'driving_license',
    front(() => ({ nationality: '17/01/2013' })),
  ],
  [
    'a date for an authority',
    'date_misplaced',
    'driving_license',
    front(() => ({ authority: '3 MAR 2019' })),
  ],
  [
    'another last name beside the full one',
    'name_parts_disagree',
    'id_card',
    document(() => ({ firstName: 'Quentin', lastName: 'Xylander' })),
  ],
  [
    'another number on the back',
    'sides_disagree',
    'residence_permit',
    all(back(({ document_number }) => ({ document_number: otherLast(document_number), mrz: undefined }))),
  ],
  [
    'another birth date on the back',
    'sides_disagree',
    'driving_license',
    back(() => ({ dob: '1929-12-31' })),
  ],
  [
    'another name on the back',
    'sides_disagree',
    'driving_license',
    back(() => ({ full_name: 'Quentin Xylander' })),
  ],
  [
    'a residence permit as a driving licence',
    'document_kind_mismatch',
    'residence_permit',
    document(() => ({ selectedTypes: ['driving_license'] })),
  ],
  [
    'a passport as an identity card',
    'document_kind_mismatch',
    'passport',
    document(() => ({ selectedTypes: ['id_card'] })),
    germany,
  ],
  [
    'another declared country',
    'country_mismatch',
    'driving_license',
    (facts) => {
      const country = facts.country === 'PE' ? 'CL' : 'PE';
      return { ...facts, country, geolocation: { country_code: country } };
    },
  ],
  [
    'another network',
    'network_country_differs',
    'driving_license',
    (facts) => ({ ...facts, geolocation: { country_code: 'PE' } }),
  ],
  [
    'one other digit in an Aadhaar number',
    'aadhaar_invalid',
    'id_card',
    (facts) => {
      const number = otherLast(facts.document.documentNumber);
      return all(
        document(() => ({ documentNumber: number })),
        front(() => ({ document_number: number })),
        back(() => ({ document_number: number })),
      )(facts);
    },
    india,
  ],
  [
    'a masked Aadhaar number',
    'aadhaar_masked',
    'id_card',
    (facts) => {
      const number = `XXXX XXXX ${facts.document.documentNumber?.slice(-4)}`;
      return all(
        document(() => ({ documentNumber: number })),
        front(() => ({ document_number: number })),
      )(facts);
    },
    india,
  ],
  [
    'a face that failed beside 80',
    'face_failed_high_confidence',
    'id_card',
    (facts) => ({ ...facts, faceMatchConfidence: 80, checks: [{ name: 'face', result: 'failed' }] }),
  ],
  [
    'a face that passed beside 49',
    'face_passed_low_confidence',
    'id_card',
    (facts) => ({ ...facts, faceMatchConfidence: 49 }),
  ],
  [
    'a bell in an address',
    'control_characters',
    'id_card',
    back(() => ({ address: 'Example\u0007 Street' })),
  ],
  [
    'a soft hyphen in a nested key',
    'control_characters',
    'id_card',
    front(() => ({ more: [{ lines: ['Exam\u00ADple'] }] })),
  ],
  [
    'an override in a place',
    'direction_characters',
    'id_card',
    front(() => ({ place_of_birth: 'SAMPLE \u202ENWOT' })),
  ],
  ['a leading space', 'stray_spaces', 'id_card', document(({ fullName }) => ({ fullName: ` ${fullName}` }))],
];
