import { describe, expect, test } from '@jest/globals';
import { codesOf, factsWith, fieldsOf } from '../../test/support/facts.ts';

/** The specimens of ICAO 9303-4 appendix B, 9303-5 appendix B and 9303-6 appendix B. */
const TD3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
/** The specimen of the French card until 2021, of a layout of its own. */
const FRENCH = ['IDFRABERTHIER'.padEnd(36, '<'), '8806923102858CORINNE<<<<<<<6512068F6'];

const withZone = (mrz: unknown, printed: Record<string, unknown> = {}) =>
  factsWith({ country: 'UT', requestedAt: '2010-01-01T00:00:00Z', proof: { mrz, ...printed } });
const read = (mrz: unknown, printed: Record<string, unknown> = {}) => codesOf(withZone(mrz, printed));

describe('a zone that was read well', () => {
  test.each<{ mrz: unknown }>(
    [TD3, TD1, TD2, FRENCH].flatMap((lines) =>
      [lines, lines.join('\n'), lines.join(' '), lines.join('')].map((mrz) => ({ mrz })),
    ),
  )('raises nothing, wherever its lines are broken: $mrz', ({ mrz }) => expect(read(mrz)).toEqual([]));

  test('agrees with the card that it is printed on, also in the old French layout', () =>
    expect(
      read(FRENCH, { document_number: '880692310285', full_name: 'Corinne Berthier', dob: '06.12.1965' }),
    ).toEqual([]));

  test('is found under other keys, a line a key', () =>
    expect(
      fieldsOf(
        factsWith({
          additionalProof: {
            mrz_line_1: TD2[0],
            mrz_line_2: TD2[1]?.replace('2314', '2315'),
            mrz_type: 'TD2',
          },
        }),
        'mrz_check_digit',
      ),
    ).toEqual(['additionalProof.mrz_line_1', 'additionalProof.mrz_line_2']));

  test.each(['', '   ', null, 7, {}])('is not missed where %j stands for one', (mrz) =>
    expect(read(mrz)).toEqual([]),
  );
});

describe('mrz_repaired', () => {
  const [first = '', second = ''] = TD3;
  test.each([
    ['spaces within', `${first} ${second}`.replaceAll('<', ' < ')],
    ['fillers lost', `P<UTOERIKSSON<<ANNA<MARIA ${second}`],
    ['fillers lost between names', `P<UTOERIKSSON<ANNA<MARIA<< ${second}`],
    ['letters for digits', `${first}\n${second.slice(0, 13)}74O8I22FI2O4I59ZE184226B<<<<<IO`],
    ['digits for letters', `P<UT0ER1K55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<\n${second.replace('UTO', 'UT0')}`],
    ['junk before', `SPECIMEN ${first}${second}`],
    ['angle quotes', `${first}${second}`.replaceAll('<<', '«')],
    ['small letters', `${first}\n${second}`.toLowerCase()],
    ['a lost sex', `${first}\n${second.replace('F', '')}`],
    ['a card with spaces', TD1.join(' ').replaceAll('<', ' <')],
    ['a card with fillers lost', TD1.join('').replace(/<{5,}/g, '<')],
    ['a card with letters for digits', TD1.join(' ').replace('74', '74').replace('0812', 'O8I2')],
  ])('is raised alone by %s', (_what, mrz) =>
    expect(read(mrz, { full_name: 'ANNA MARIA ERIKSSON', dob: '1974-08-12' })).toEqual(['mrz_repaired']),
  );

  test('exchanges a sign of the number only where that gives the printed one', () => {
    const mrz = [first, second.replace('L898902C3', 'L8989O2C3')];
    expect(read(mrz, { document_number: 'L898902C3' })).toEqual(['mrz_repaired']);
    expect(read(mrz)).toEqual(['mrz_check_digit']);
  });
});

describe('mrz_check_digit', () => {
  const wrongAt = (at: number, digit: string) => [
    TD3[0],
    `${TD3[1]?.slice(0, at)}${digit}${TD3[1]?.slice(at + 1)}`,
  ];
  test.each([
    ['the number', 9, '7'],
    ['the birth date', 19, '3'],
    ['the expiry date', 27, '8'],
    ['the personal number', 42, '2'],
    ['the whole', 43, '1'],
  ])('is raised by the digit of %s', (_what, at, digit) =>
    expect(read(wrongAt(at, digit))).toEqual(['mrz_check_digit']),
  );

  test('is raised by a changed birth date, which then is not compared with the printed one', () =>
    expect(read(wrongAt(14, '5'), { dob: '1974-08-12', document_number: 'L898902C3' })).toEqual([
      'mrz_check_digit',
    ]));

  test('of two wrong fields raises no mismatches by the dozen', () => {
    const zone = TD3.join('').replace('740812', '750812').replace('120415', '130415');
    const printed = { full_name: 'SOMEBODY ELSE', gender: 'M', dob: '1900-01-01', nationality: 'India' };
    expect(read(zone, printed)).toEqual(['mrz_check_digit']);
  });
});

describe('mrz_unreadable', () => {
  test.each(['no zone', `${TD3[0]}`, TD3.join('').slice(0, 70), '<'.repeat(88), 'P<UTO'.repeat(40)])(
    'is raised alone by %j',
    (mrz) => expect(read(mrz, { full_name: 'SOMEBODY ELSE' })).toEqual(['mrz_unreadable']),
  );
});

describe('mrz_mismatch', () => {
  test.each([
    [{ document_number: 'L898902C3' }],
    [{ document_number: 'L 898-902 C3' }],
    [{ document_number: 'ZE184226B' }],
    [{ dob: '12 AUG 1974', expiry_date: '15/04/2012' }],
    [{ dob: '1974' }],
    [{ dob: '1353-05-23' }],
    [{ full_name: 'Eriksson, Anna María' }],
    [{ full_name: 'Anna M. Eriksson' }],
    [{ full_name: 'Анна Мария Эрикссон' }],
    [{ gender: 'Female' }],
    [{ gender: 'X' }],
    [{ nationality: 'Utopian' }],
  ])('is not raised by %j', (printed) =>
    expect(read(TD3, printed).filter((code) => code !== 'date_incomplete')).toEqual([]),
  );

  test.each([
    ['document_number', 'L898902C4'],
    ['dob', '1974-08-13'],
    ['expiry_date', '2013-04-15'],
    ['full_name', 'Anna Maria Svensson'],
    ['gender', 'M'],
  ])('names the zone and %s that says %j', (key, text) =>
    expect(fieldsOf(withZone(TD3, { [key]: text }), 'mrz_mismatch')).toEqual(['proof.mrz', `proof.${key}`]),
  );

  test('compares nationality and issuing state where both are countries', () => {
    const zone = ['P<INDMUSTER<<ANNA'.padEnd(44, '<'), `${TD3[1]}`.replace('UTO', 'IND')];
    const facts = (printed: Record<string, unknown>) =>
      factsWith({ requestedAt: '2010-01-01T00:00:00Z', proof: { mrz: zone, ...printed } });
    expect(codesOf(facts({ nationality: 'India', document_country_code: 'IN' }))).toEqual([]);
    expect(fieldsOf(facts({ nationality: 'NPL' }), 'mrz_mismatch')).toEqual([
      'proof.mrz',
      'proof.nationality',
    ]);
    expect(codesOf(facts({ document_country: 'Nepal' }))).toEqual(['country_mismatch', 'mrz_mismatch']);
  });

  test('a name cut short by its field is none, a changed one is', () => {
    const zone = ['P<UTO'.concat('NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KRASUANG').slice(0, 44), TD3[1]];
    expect(read(zone, { full_name: 'Chayapa Dejthamrong Krasuang Nilavadhanananda' })).toEqual([]);
    expect(read(zone, { full_name: 'Chayapa Dejthamrong Krasuang Muster' })).toEqual(['mrz_mismatch']);
  });
});
