/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { COLUMNS, compareRows, isDiffering } from './rows.ts';

const rowOf = (changes: Partial<VerificationDetail>, key: string) =>
  compareRows(specimenCase(changes)).find((row) => row.key === key);

const textsOf = (changes: Partial<VerificationDetail>, key: string) =>
  COLUMNS.map((column) => rowOf(changes, key)?.cells[column].readings.map(({ text }) => text));

describe('compareRows', () => {
  test('puts known fields first in their order, then the others as the provider ordered them, and drops none', () => {
    const proof = { zone: '1', toString: 'x', mrz: 'P<UTO', blood_group: 'O+' };
    const keys = compareRows(
      specimenCase({ proof, additionalProof: { address: 'Sample Road', levels: [1] } }),
    ).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['full_name', 'first_name']);
    expect(keys.indexOf('mrz')).toBeLessThan(keys.indexOf('address'));
    expect(keys.slice(-4)).toEqual(['zone', 'toString', 'blood_group', 'levels']);
  });

  test('shows what is declared, extracted and on both sides, the native script beside the Latin one', () => {
    const proof = { full_name: 'Anbu Maadhiri', full_name_native: 'அன்பு மாதிரி' };
    expect(textsOf({ proof }, 'full_name')).toEqual([
      [],
      ['Anbu Maadhiri'],
      ['Anbu Maadhiri', 'அன்பு மாதிரி'],
      [],
    ]);
    expect(textsOf({ proof: { document_country: 'India' } }, 'document_country')).toEqual([
      ['IN'],
      ['IN'],
      ['India'],
      [],
    ]);
  });

  test('keeps a native key that stands alone, of a known field and of an unknown one', () => {
    const proof = { gender_native: 'ஆண்', tribe_native: 'x' };
    expect(textsOf({ proof }, 'gender')?.[2]).toEqual(['ஆண்']);
    expect(textsOf({ proof }, 'tribe_native')?.[2]).toEqual(['x']);
  });

  test('tells what was not read from what is not there', () => {
    expect(textsOf({ proof: { dob: null }, additionalProof: {} }, 'dob')).toEqual([
      [],
      ['1994-01-01'],
      [null],
      [],
    ]);
  });

  test('writes nested values as text', () => {
    expect(textsOf({ proof: { levels: { a: [1, null] } } }, 'levels')?.[2]).toEqual(['{"a":[1,null]}']);
  });

  test('holds each value against the first one from the left', () => {
    const row = rowOf({ proof: { dob: '01/01/1994' }, additionalProof: { dob: '1994-01-02' } }, 'dob');
    expect(COLUMNS.map((column) => row?.cells[column].differsFrom)).toEqual([
      undefined,
      undefined,
      undefined,
      'extracted',
    ]);
    const sides = rowOf({ proof: { zone: 'A' }, additionalProof: { zone: 'B' } }, 'zone');
    expect(sides?.cells.back.differsFrom).toBe('front');
  });

  test('holds every country of the document against the declared one, which it shows once', () => {
    const row = rowOf({ proof: { country_code: 'PAK' } }, 'country_code');
    expect(row?.cells.front.differsFrom).toBe('declared');
    expect(row?.cells.declared.readings).toEqual([]);
  });

  test('compares scripts with themselves only', () => {
    const proof = { full_name_native: 'அன்பு' };
    const back = { full_name: 'Anbu Maadhiri', full_name_native: 'அன்பு' };
    expect(rowOf({ proof, additionalProof: back }, 'full_name')).toMatchObject({
      cells: { front: { readings: [{ text: 'அன்பு' }] } },
    });
    expect(compareRows(specimenCase({ proof, additionalProof: back })).filter(isDiffering)).toEqual([]);
  });

  test('has no row for a case without an answer', () => {
    expect(compareRows(specimenCase({ document: null }))).toEqual([]);
  });
});
