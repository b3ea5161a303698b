import { describe, expect, test } from '@jest/globals';
import { mrzLetters } from './mrz-letters.ts';
import { cardMrz, checkDigit, passportMrz } from './mrz.ts';

/** The specimen of ICAO 9303, of the invented state of Utopia. */
const ERIKSSON = {
  issuer: 'UTO',
  nationality: 'UTO',
  familyName: 'Eriksson',
  givenNames: 'Anna Maria',
  dob: '1974-08-12',
  expiry: '2012-04-15',
  gender: 'F',
} as const;

describe('checkDigit', () => {
  test.each([
    ['L898902C3', '6'],
    ['740812', '2'],
    ['120415', '9'],
    ['D23145890', '7'],
    ['<<<<<<<<<', '0'],
  ])('of %s is %s', (field, digit) => expect(checkDigit(field)).toBe(digit));
});

test('the specimen card of ICAO 9303-5 comes out letter for letter', () => {
  expect(cardMrz({ ...ERIKSSON, type: 'I', number: 'D23145890' })).toEqual([
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ]);
});

test('the specimen passport of ICAO 9303-4, without its optional data, has the right digits', () => {
  expect(passportMrz({ ...ERIKSSON, type: 'P', number: 'L898902C3' })).toEqual([
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    `L898902C36UTO7408122F1204159${'<'.repeat(14)}0${checkDigit(`L898902C3674081221204159${'<'.repeat(14)}0`)}`,
  ]);
});

test('lines have their length whatever the names and numbers are', () => {
  const fields = {
    ...ERIKSSON,
    issuer: 'DEU',
    familyName: 'Großmann-Übermäßig'.repeat(4),
    number: '784-1987-1234567-1',
  };
  expect(passportMrz({ ...fields, type: 'P' }).map((line) => line.length)).toEqual([44, 44]);
  expect(cardMrz({ ...fields, type: 'I' }).map((line) => line.length)).toEqual([30, 30, 30]);
  expect(passportMrz({ ...fields, type: 'P' })[0]).toMatch(/^P<D<<GROSSMANN<UEBERMAESSIG/);
});

test('a card’s number of more than nine signs goes on in the optional data', () => {
  const [first = ''] = cardMrz({ ...ERIKSSON, type: 'I', number: 'D23145890734' });
  // The specimen of ICAO 9303-5 for long numbers.
  expect(first).toBe('I<UTOD23145890<7349<<<<<<<<<<<');
});

test.each([
  ['Jürgen Weißbach', 'JUERGEN<WEISSBACH'],
  ["D'Aubray", 'DAUBRAY'],
  ['Łukasz Śliwa', 'LUKASZ<SLIWA'],
  ['Nguyễn Đức', 'NGUYEN<DUC'],
  ['İlker Çağrı', 'ILKER<CAGRI'],
])('%s is written %s', (name, letters) => expect(mrzLetters(name)).toBe(letters));
