import { describe, expect, test } from '@jest/globals';
import { documentKey, personKey } from './keys.ts';

describe('documentKey', () => {
  test.each(['C12345678', ' c 123-456 78 ', 'Ｃ１２３４５６７８', 'C١٢٣٤٥٦٧٨'])(
    'is the same for %j however it is written',
    (number) => expect(documentKey(number, 'ae')).toBe('AE:C12345678'),
  );

  test('tells the same number of two countries apart', () =>
    expect(documentKey('C12345678', 'AE')).not.toBe(documentKey('C12345678', 'QA')));

  test.each([
    'XXXX XXXX 1234',
    'xxx456789',
    '9999****7058',
    '•••• 1234 5678',
    '12345',
    '1-2-3-4-5',
    '000000000',
    'AB12345'.repeat(20),
    '',
  ])('is null for %j, which tells nothing', (number) => expect(documentKey(number, 'IN')).toBeNull());

  test('holds from six letters or digits on', () => expect(documentKey('AB1234', 'IN')).toBe('IN:AB1234'));

  test('is null without a number or a country', () => {
    expect(documentKey(null, 'IN')).toBeNull();
    expect(documentKey('C12345678', null)).toBeNull();
  });
});

describe('personKey', () => {
  test.each([
    ['Anbu Maadhiri', '1994-01-15'],
    [' ANBU  maadhiri', '15/01/1994'],
    ['anbu-maadhiri', '15 JAN 1994'],
  ])('is the same for %j and %j', (name, date) =>
    expect(personKey(name, date)).toBe('ANBUMAADHIRI:1994-01-15'),
  );

  test('takes composed and decomposed letters for the same', () =>
    expect(personKey('Müller', '1994-01-15')).toBe(personKey('Mu\u0308ller', '1994-01-15')));

  test('holds names of every script', () =>
    expect(personKey('அன்பு மாதிரி', '1994-01-15')).toBe('அன்புமாதிரி:1994-01-15'));

  test.each([
    [null, '1994-01-15'],
    [' ', '1994-01-15'],
    ['Anbu', null],
    ['Anbu', '1994'],
    ['Anbu', '03/04/1994'],
    ['Anbu', '1445-01-15'],
  ])('is null for %j and %j', (name, date) => expect(personKey(name, date)).toBeNull());
});
