import { describe, expect, test } from '@jest/globals';
import { codesOf, factsWith } from '../../test/support/facts.ts';

const read = (full_name: string, ...parts: (string | undefined)[]) => {
  const [first_name, middle_name, last_name] = parts;
  return codesOf(factsWith({ proof: { full_name, first_name, middle_name, last_name } }));
};

describe('name_parts_disagree', () => {
  test.each([
    ['Anbu Maadhiri', 'Anbu', 'Maadhiri'],
    ['DOE JOHN LE', undefined, undefined, 'LE'],
    ['MAADHIRI ANBU', 'Anbu', undefined, 'Maadhiri'],
    ['Anbu M', 'Anbu', undefined, 'Maadhiri'],
    ['Anbu', 'Anbu', 'Kumaran', 'Maadhiri'],
    ['OMAR BIN KHALID ALNAMOUTHAJ', 'Omar', undefined, 'Al Namouthaj'],
    ['Omar Khalid Al-Namouthaj', 'Omar', undefined, 'AL NAMOUTHAJ'],
    ['Jürgen Groß', 'JUERGEN', undefined, 'GROSS'],
    ['Siobhán O’Sample', 'SIOBHAN', undefined, "O'SAMPLE"],
    ['Đặng Văn Đức', 'DUC', 'VAN', 'DANG'],
    ['عمر نموذج', 'Omar', undefined, 'Namouthaj'],
    ['Omar Namouthaj', 'عمر', undefined, 'نموذج'],
  ])('is not raised by %j and its parts %j, %j, %j', (full, ...parts) =>
    expect(read(full, ...parts)).toEqual([]),
  );

  test.each([
    ['OMAR NAMOUTHAJEWIDY', 'Omar', 'Sample', 'Namouthaj'],
    ['Omar Khalid', 'Omar', undefined, 'OM'],
    ['Anna Muster', 'Anna', undefined, 'Beispiel'],
    ['Anna Muster', 'Hanna', undefined, undefined],
  ])('is raised by %j and its parts %j, %j, %j', (full, ...parts) =>
    expect(read(full, ...parts)).toEqual(['name_parts_disagree']),
  );

  test('holds a side’s parts against the extracted name when the side has no full one', () =>
    expect(
      codesOf(factsWith({ document: { fullName: 'Anna Muster' }, additionalProof: { surname: 'Beispiel' } })),
    ).toEqual(['name_parts_disagree']));
});

describe('sides_disagree', () => {
  const sides = (proof: Record<string, unknown>, additionalProof: Record<string, unknown>) =>
    codesOf(factsWith({ proof, additionalProof }));

  test.each([
    [{ document_number: 'AB 123456' }, { document_number: 'ab-I23456' }],
    [{ document_number: '999941057058' }, { document_number: 'XXXX XXXX 7058' }],
    [{ dob: '1990-04-03' }, { dob: '03/04/1990' }],
    [{ dob: '1990' }, { dob: '03/04/1990' }],
    [{ full_name: 'Anna Muster' }, { full_name: 'MUSTER ANNA MARIA' }],
    [{ document_number: 'AB123456' }, {}],
  ])('is not raised by %j and %j', (front, back) =>
    expect(sides(front, back).filter((code) => code === 'sides_disagree')).toEqual([]),
  );

  test.each([
    [{ document_number: 'AB123456' }, { document_number: 'AB123457' }],
    [{ dob: '1990-04-03' }, { dob: '1990-04-05' }],
    [{ dob: '1990' }, { dob: '1991-01-01' }],
    [{ full_name: 'Anna Muster' }, { full_name: 'Anna Beispiel' }],
  ])('is raised by %j and %j', (front, back) => expect(sides(front, back)).toContain('sides_disagree'));
});
