import { describe, expect, test } from '@jest/globals';
import { codesOf, factsWith, fieldsOf } from '../../test/support/facts.ts';

const REQUEST = '2025-06-01T23:59:59.999Z';
const born = (dateOfBirth: string, others: object = {}) =>
  codesOf(factsWith({ requestedAt: REQUEST, document: { dateOfBirth, ...others } }));

describe('document_expired', () => {
  const expires = (expiryDate: string, requestedAt: string) =>
    codesOf(factsWith({ requestedAt, document: { expiryDate } }));

  test.each([
    ['2025-06-01', '2025-06-01T23:59:59.999Z', []],
    ['2025-06-01', '2025-06-02T00:00:00.000Z', ['document_expired']],
    ['05/2025', '2025-05-31T12:00:00Z', ['date_incomplete']],
    ['05/2025', '2025-06-01T12:00:00Z', ['date_incomplete', 'document_expired']],
    // 6 May or 5 June.
    ['05/06/2025', '2025-05-20T12:00:00Z', []],
    ['31/12/2567', '2025-06-01T12:00:00Z', ['document_expired']],
    ['1446-12-01', '2025-06-01T12:00:00Z', []],
    ['2020-01-01', 'some day', []],
  ])('of %s, requested at %s: %j', (expiry, at, codes) => expect(expires(expiry, at)).toEqual(codes));

  test('sees the date of either side', () => {
    const facts = factsWith({ additionalProof: { date_of_expiry: '01.01.2020' } });
    expect(fieldsOf(facts, 'document_expired')).toEqual(['additionalProof.date_of_expiry']);
  });

  test('sees the zone’s date when none was read in print', () => {
    const mrz = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10';
    expect(fieldsOf(factsWith({ proof: { mrz } }), 'document_expired')).toEqual(['proof.mrz']);
  });
});

describe('date_impossible', () => {
  test.each(['2025-06-01', '1895-06-01', '1994', '1400-02-30', '23.09.2530'])(
    'is not raised by a birth on %s',
    (date) => expect(born(date)).not.toContain('date_impossible'),
  );

  test.each(['2025-06-02', '1895-05-31', '1990-02-30', 'unknown', '00/00/0000', '2026'])(
    'is raised by a birth on %s',
    (date) => expect(born(date)).toContain('date_impossible'),
  );

  test.each([
    [{ issueDate: '2000-01-01' }, []],
    [{ issueDate: '1999-12-31' }, ['date_impossible']],
    [{ issueDate: '2025-06-01' }, []],
    [{ issueDate: '2025-06-02' }, ['date_impossible']],
    [{ issueDate: '2020-01-01', expiryDate: '2030-01-01' }, []],
    [{ issueDate: '2020-01-02', expiryDate: '2020-01-01' }, ['date_impossible', 'document_expired']],
    [{ expiryDate: 'PERMANENT' }, []],
    [{ expiryDate: 'Seumur Hidup' }, []],
    [{ expiryDate: 'N/A' }, []],
    [{ expiryDate: 'soon' }, ['date_impossible']],
  ])('of a birth on 1 January 2000 beside %j: %j', (others, codes) =>
    expect(born('2000-01-01', others)).toEqual(codes),
  );
});

describe('date_misplaced', () => {
  const at = (key: string, value: unknown) => codesOf(factsWith({ proof: { [key]: value } }));

  test.each(['nationality', 'full_name', 'place_of_birth', 'gender', 'authority', 'occupation'])(
    'is raised by %s',
    (key) => expect(at(key, '17/01/2013')).toEqual(['date_misplaced']),
  );

  test.each([
    ['place_of_birth', 'ABU DHABI 17/01/2013'],
    ['authority', '20130117'],
    ['date_of_birth_place', '17/01/2013'],
    ['licence_state_valid_from', '17/01/2013'],
    ['class', '17/01/2013'],
    ['nationality', 2013],
  ])('is not raised by %s holding %j', (key, value) => expect(at(key, value)).toEqual([]));
});
