import { expect, test } from '@jest/globals';
import { documentFindings } from '../src/findings.ts';
import { documentKey, personKey } from '../src/keys.ts';
import { factsWith, fieldsOf } from './support/facts.ts';
import { Seeded } from './support/seeded.ts';

const KEYS = [
  'mrz',
  'MRZ_line_1',
  'full_name',
  'last_name',
  'dob',
  'expiry_date',
  'nationality',
  'document_number',
  'document_official_name',
  'document_type',
  'country_code',
  'gender',
  '__proto__',
  'constructor',
  '',
];

const TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud83d',
  '\u202Egnp',
  '<'.repeat(88),
  'P<'.repeat(60),
  'I'.repeat(180),
  '0'.repeat(200),
  '9'.repeat(100_000),
  'a '.repeat(50_000),
  '9999-99-99',
  '0000',
  '00/00/0000',
  '-1',
  'constructor',
  '__proto__',
  '٣٠/٠٢/١٩٩٠',
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];

/** Any JSON, some of it deep, some of it large. */
function hostile(draws: Seeded, depth = 0): unknown {
  switch (draws.int(0, depth > 3 ? 4 : 6)) {
    case 0:
      return null;
    case 1:
      return draws.pick([0, -1, 1e308, 0.1, true, false]);
    case 5:
      return Array.from({ length: draws.int(0, 4) }, () => hostile(draws, depth + 1));
    case 6:
      return keysOf(draws, depth + 1);
    default:
      return draws.pick(TEXTS);
  }
}

const keysOf = (draws: Seeded, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: draws.int(0, 8) }, () => [draws.pick(KEYS), hostile(draws, depth)]),
  );

test('any JSON in free keys and any text in fields gives findings, in time that a long text does not stretch', () => {
  const started = process.hrtime.bigint();
  for (let seed = 0; seed < 2000; seed++) {
    const draws = new Seeded(seed);
    const text = () => (draws.chance(0.3) ? null : draws.pick(TEXTS));
    const facts = factsWith({
      country: draws.pick(TEXTS),
      requestedAt: draws.pick([...TEXTS, '2025-06-01T12:00:00.000Z']),
      document: {
        fullName: text(),
        lastName: text(),
        dateOfBirth: text(),
        expiryDate: text(),
        documentNumber: text(),
        selectedTypes: [draws.pick([...TEXTS, 'passport', 'id_card'])],
      },
      faceMatchConfidence: draws.pick([null, NaN, -1, 1e9]),
      checks: [{ name: draws.pick(TEXTS), result: 'failed' }],
      proof: keysOf(draws),
      additionalProof: keysOf(draws),
      geolocation: keysOf(draws),
    });
    const codes = documentFindings(facts).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    documentKey(facts.document.documentNumber, facts.country);
    personKey(facts.document.fullName, facts.document.dateOfBirth);
  }
  // Some milliseconds each on a slow machine; a pattern that runs wild on 100,000 signs takes minutes.
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(60);
});

test('a value nested deeper than any stack is walked to its end', () => {
  let deep: unknown = 'the\u0007end';
  for (let level = 0; level < 200_000; level++) deep = level % 2 === 0 ? [deep] : { inner: deep };
  expect(documentFindings(factsWith({ proof: { deep, mrz: deep } }))).toEqual(
    expect.arrayContaining([{ code: 'control_characters', fields: ['proof.deep', 'proof.mrz'] }]),
  );
});

test('thousands of zones are read as far as any document has them', () => {
  const zone = TEXTS.at(-1)?.replace(/10$/, '11');
  const zones = (count: number) => ({
    proof: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`mrz ${nth}`, zone])),
  });
  expect(fieldsOf(factsWith(zones(20)), 'mrz_check_digit')).toHaveLength(20);
  expect(fieldsOf(factsWith(zones(5000)), 'mrz_check_digit')).toHaveLength(20);
});

test('thousands of odd keys are named as far as anyone reads', () => {
  const proof = Object.fromEntries(Array.from({ length: 5000 }, (_, nth) => [`key ${nth}`, ' stray']));
  expect(documentFindings(factsWith({ proof }))[0]?.fields).toHaveLength(50);
});
