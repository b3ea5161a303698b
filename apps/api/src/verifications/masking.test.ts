import { describe, expect, test } from '@jest/globals';
import { covering } from './covering.ts';
import { coverCells, maskEmail, maskNumber, mayTell } from './masking.ts';

describe('an e-mail', () => {
  test.each([
    ['anbu.maadhiri@example.com', 'a•••@e•••.com'],
    ['zoe@mail.example.co.uk', 'z•••@m•••.uk'],
    ['ab@example.com', '•••@e•••.com'],
    ['a@b.io', '•••@•••.io'],
    ['😀😀😀@example.com', '😀•••@e•••.com'],
    ['"odd@local"@example.com', '"•••@e•••.com'],
    ['admin@localhost', 'a•••@l•••'],
    ['no address', '•••'],
    ['', ''],
  ])('%s shows as %s', (email, shown) => expect(maskEmail(email)).toBe(shown));
});

describe('a document number', () => {
  test.each([
    ['999941057058', '•••7058'],
    ['12345678', '•••5678'],
    ['1234567', '•••'],
    ['1', '•••'],
    ['١٢٣٤٥٦٧٨', '•••٥٦٧٨'],
  ])('%s shows as %s', (number, shown) => expect(maskNumber(number)).toBe(shown));
});

test.each([
  ['Face proof has a solid color in the background', false],
  ['Document expired 3 times', false],
  ['C12345678 is expired', true],
  ['No 1 2-3 4', true],
  ['No ١٢٣٤', true],
  ['anbu＠example.com is known', true],
])('whether "%s" may tell an e-mail or a number: %s', (text, tells) => expect(mayTell(text)).toBe(tells));

describe('what is covered is found', () => {
  const cover = covering([
    { secret: 'C12345678', shown: '•••5678' },
    { secret: 'anbu.maadhiri@example.com', shown: 'a•••@e•••.com' },
  ]);

  test.each([
    ['No C12345678.', 'No •••5678.'],
    ['c12345678 and C12345678', '•••5678 and •••5678'],
    ['C-1234 5678', '•••5678'],
    ['C1234<5678', '•••5678'],
    ['Ｃ１２３４５６７８', '•••5678'],
    ['C١٢٣٤٥٦٧٨', '•••5678'],
    ['C𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', '•••5678'],
    ['xC123456789', 'x•••56789'],
    ['C\u200b1\u200d2345678', '•••5678'],
    ['/anbu.maadhiri%40example.com/%43%312345678', '/a•••@e•••.com/•••5678'],
    ['100%25 %ff', '100%25 %ff'],
    ['to ANBU.Maadhiri@Example.COM!', 'to a•••@e•••.com!'],
    ['<anbu.maadhiri @ example.com>', '<a•••@e•••.com>'],
    ['P<UTODOE<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', '•••'],
    ['C12345678 9UTO8610167M2312152 <<<<<<<<<<<<<<02', '•••'],
    ['C1234567', 'C1234567'],
    ['Anbu Maadhiri', 'Anbu Maadhiri'],
    ['261,447,440,656', '261,447,440,656'],
  ])('in %j', (text, shown) => expect(cover.text(text)).toBe(shown));

  test('at any depth, as a number, in keys, and under keys that name a number or an e-mail', () => {
    expect(
      covering([{ secret: '12345678', shown: '•••5678' }]).json({
        deep: [[{ id: 12345678, more: 'no 1234-5678' }], null, true, 7],
        'of 12345678': 'x',
        personal_number: 'A 1',
        mrz_line1: ['whatever'],
        email: 'other@example.com',
        documentNumber: '',
        city: 'Powai',
      }),
    ).toEqual({
      deep: [[{ id: '•••5678', more: 'no •••5678' }], null, true, 7],
      'of •••5678': 'x',
      personal_number: '•••',
      mrz_line1: ['•••'],
      email: '•••',
      documentNumber: '',
      city: 'Powai',
    });
  });

  test('of a short one only where it is all that there is', () => {
    const short = covering([{ secret: 'A-1', shown: '•••' }]);
    expect(['a1', 'A 1', 'A123'].map(short.text)).toEqual(['•••', '•••', 'A123']);
  });

  test('not in a text too long to look through, which is covered as a whole', () =>
    expect(cover.text('x'.repeat(10_001))).toBe('•••'));

  test('nowhere without anything to look for', () =>
    expect(covering([]).text('C12345678')).toBe('C12345678'));
});

test('a row of the CSV is covered in what the provider and a colleague wrote beside it, too', () => {
  const cells = {
    email: 'anbu@example.com',
    document_number: 'C12345678',
    declined_reason: 'C12345678 expired',
    declined_reasons: 'C12345678 expired | Forged',
    full_name: null,
    review_reason: 'Forged: c1234 5678',
  };
  expect(coverCells(cells)).toEqual({
    email: 'a•••@e•••.com',
    document_number: '•••5678',
    declined_reason: '•••5678 expired',
    declined_reasons: '•••5678 expired | Forged',
    full_name: null,
    review_reason: 'Forged: •••5678',
  });
});
