import type { DocumentFacts } from '../../src/facts.ts';
import { verhoeffFits } from '../../src/verhoeff.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { factsWith } from './facts.ts';
import { zoneLines } from './mrz-writer.ts';
import type { Seeded } from './seeded.ts';

export const KINDS = ['passport', 'id_card', 'driving_license', 'residence_permit'] as const;
export type Kind = (typeof KINDS)[number];

const REQUESTED = '2025-06-01T12:00:00.000Z';
const CHECKS = ['face', 'face_on_document_matched', 'document', 'document_number', 'expiry_date'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A document with nothing to notice about it, of a country and kind when given, as the provider would answer. */
export function goodDocument(
  draws: Seeded,
  country = draws.pick(COUNTRIES),
  kind: Kind = draws.pick(KINDS),
): DocumentFacts {
  const [given = '', family = ''] = draws.pick(country.names).split('|');
  const isForeigner = kind === 'residence_permit';
  const holderOf = isForeigner ? draws.pick(COUNTRIES) : country;
  const day = (least: number, most: number) =>
    `${draws.int(least, most)}-${two(draws.int(1, 12))}-${two(draws.int(1, 28))}`;
  const sex = draws.pick(['M', 'F']);
  const paper = {
    fullName: nameOn(draws, given, family, kind),
    birth: day(1930, 2006),
    issue: day(2016, 2024),
    expiry: day(2026, 2034),
    number: numberOn(draws, country, kind),
  };
  const isAadhaar = country.code === 'IN' && kind === 'id_card';
  // France's old card has a layout of its own in TD2's size.
  const cards = country.code === 'FR' ? (['TD1'] as const) : (['TD1', 'TD1', 'TD2'] as const);
  const layout = kind === 'passport' ? 'TD3' : draws.pick(cards);
  const zoneNumber = layout === 'TD1' ? paper.number : paper.number.slice(0, 9);
  const lines = zoneLines(
    {
      code: kind === 'passport' ? 'P' : draws.pick(['I', 'A', 'ID']),
      issuer: kind === 'passport' && country.code === 'HK' ? 'CHN' : country.alpha3,
      nationality: holderOf.code === 'HK' ? 'CHN' : holderOf.alpha3,
      number: zoneNumber,
      birth: paper.birth,
      expiry: paper.expiry,
      sex,
      family,
      given,
    },
    layout,
    layout === 'TD2' || paper.number.length > 9 ? '' : draws.pick(['', '', draws.fill('##########')]),
  );
  const mrz = kind === 'driving_license' || isAadhaar ? {} : { mrz: written(draws, lines) };
  const hasParts = draws.chance(0.5);
  const printed = (date: string) => inFormat(date, draws.chance(0.5) ? 'iso' : country.dates);
  const parts = { first_name: given, last_name: family };
  return factsWith({
    country: country.code,
    requestedAt: REQUESTED,
    document: {
      fullName: paper.fullName,
      ...(hasParts && { firstName: given, lastName: family }),
      dateOfBirth: paper.birth,
      issueDate: draws.chance(0.7) ? paper.issue : null,
      expiryDate: isAadhaar ? null : paper.expiry,
      documentNumber: paper.number,
      selectedTypes: [isForeigner ? 'id_card' : kind],
    },
    faceMatchConfidence: draws.int(60, 99),
    checks: CHECKS.map((name) => ({ name, result: 'passed' })),
    proof: {
      ...(kind === 'passport' && mrz),
      ...(hasParts && parts),
      full_name: paper.fullName,
      ...(country.native && { full_name_native: country.native }),
      dob: printed(paper.birth),
      ...(!isAadhaar && { expiry_date: printed(paper.expiry) }),
      gender: draws.chance(0.5) ? sex : sex === 'M' ? 'Male' : 'FEMALE',
      nationality: draws.pick([holderOf.name, holderOf.alpha3, holderOf.name.toUpperCase()]),
      place_of_birth: 'SAMPLE TOWN',
      document_number: paper.number,
      document_type: kind === 'passport' ? 'P' : undefined,
      document_official_name: officialName(country, kind),
      document_country: country.name,
      document_country_code: country.code,
      country_code: draws.pick([country.code, country.alpha3]),
      face: '48,140,268,420',
    },
    additionalProof:
      kind === 'passport'
        ? {}
        : {
            ...mrz,
            document_number: spaced(paper.number),
            address: '12 Example Street\nSample Town 600001',
            document_official_name: officialName(country, kind),
          },
    geolocation: { country_code: country.code },
  });
}

const two = (value: number) => String(value).padStart(2, '0');

function nameOn(draws: Seeded, given: string, family: string, kind: Kind): string {
  const whole = draws.chance(0.3) ? `${family} ${given}` : `${given} ${family}`;
  return kind === 'passport' || draws.chance(0.3) ? whole.toLocaleUpperCase() : whole;
}

function numberOn(draws: Seeded, country: Country, kind: Kind): string {
  if (kind !== 'id_card') return draws.fill(kind === 'passport' ? '?########' : '??#######');
  return country.code === 'IN' ? aadhaarNumber(draws) : draws.fill(country.idNumber);
}

/** Twelve digits that fit; that the published number fits is tested with the rule. */
export function aadhaarNumber(draws: Seeded): string {
  const body = `${draws.int(2, 9)}${draws.fill('##########')}`;
  const last = [...'0123456789'].find((digit) => verhoeffFits(body + digit));
  return body + String(last);
}

const officialName = (country: Country, kind: Kind): string => {
  switch (kind) {
    case 'passport':
      return `${country.name} Passport`;
    case 'id_card':
      return country.code === 'IN' ? 'Aadhaar V7' : country.idName;
    case 'driving_license':
      return `${country.name} Driving License v2`;
    case 'residence_permit':
      return `${country.name} Residence Permit v1`;
  }
};

/** As readers give a zone that they read well. */
const written = (draws: Seeded, lines: string[]): unknown =>
  draws.pick<unknown>([lines.join('\n'), lines.join('\r\n'), lines.join(' '), lines.join(''), lines]);

const spaced = (number: string) => number.replace(/(.{4})(?=.)/g, '$1 ');

function inFormat(date: string, format: Country['dates']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  switch (format) {
    case 'iso':
      return date;
    case 'slash':
      return `${day}/${month}/${year}`;
    case 'dot':
      return `${day}.${month}.${year}`;
    case 'words':
      return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
    case 'american':
      return `${month}/${day}/${year}`;
    case 'buddhist':
      return `${day}/${month}/${Number(year) + 543}`;
  }
}
