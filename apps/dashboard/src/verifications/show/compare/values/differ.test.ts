/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { valuesDiffer, type ValueKind } from './differ.ts';

const HANGUL = '\uc0d8\ud50c';
const same: [ValueKind, string, string][] = [
  ['name', ' OMAR  Namoutha', 'omar namoutha'],
  ['name', 'DOE JOHN LE', 'John Le Doe'],
  ['name', 'Anne-Marie', 'ANNE MARIE'],
  ['name', HANGUL, 'Sample'],
  ['text', 'Abu Dhabi', 'ABU\u200b DHABI '],
  ['number', 'TN54 06086713904', 'tn54-06086713904'],
  ['number', '•••7058', '999941057058'],
  ['number', 'XXXX XXXX 7058', '999941057058'],
  ['date', '1994-01-02', '02/01/1994'],
  ['date', '1994-01-02', '01/02/1994'],
  ['date', '1994-01-02', '2 JAN 1994'],
  ['date', '1994-01-02', '19940102'],
  ['date', '1994-01-02', '1994'],
  ['date', '1994-01-31', '01/1994'],
  ['date', '1994-01-02', 'not a date'],
  ['date', '1994-02-30', '1994-03-02'],
  ['country', 'IN', 'IND'],
  ['country', 'INDIA', 'in'],
  ['country', 'D', 'Germany'],
  ['country', 'Turkey', 'Türkiye'],
  ['country', 'IND', 'INDIAN'],
  ['country', 'Congo', 'COD'],
  ['gender', 'M', 'Male'],
  ['gender', 'M', 'Hombre'],
  ['apart', 'P', 'Passport'],
  ['text', '', 'something'],
];

const different: [ValueKind, string, string][] = [
  ['name', 'Anbu Maadhiri', 'Anbu Maadhir'],
  ['text', 'Leipzig', 'Berlin'],
  ['number', 'C12345678', 'C12345679'],
  ['date', '1994-01-02', '1994-01-03'],
  ['date', '1994-01-02', '1995'],
  ['date', '1994-01-13', '12/01/1994'],
  ['country', 'IN', 'Pakistan'],
  ['country', 'PRK', 'KOR'],
  ['country', 'Neverland', 'Utopia'],
  ['gender', 'F', 'male'],
];

describe('valuesDiffer', () => {
  test.each(same)('takes the %s %j and %j for the same, or says nothing', (kind, one, other) => {
    expect(valuesDiffer(kind, one, other)).toBe(false);
    expect(valuesDiffer(kind, other, one)).toBe(false);
  });

  test.each(different)('tells the %s %j from %j', (kind, one, other) => {
    expect(valuesDiffer(kind, one, other)).toBe(true);
    expect(valuesDiffer(kind, other, one)).toBe(true);
  });

  test('does not fold megabytes: of them only the very same is the same', () => {
    const long = 'x'.repeat(8_000_000);
    expect(valuesDiffer('text', long, `${long.slice(1)}x`)).toBe(false);
    expect(valuesDiffer('text', long, ` ${long}`)).toBe(true);
  });
});
