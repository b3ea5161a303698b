import { describe, expect, test } from '@jest/globals';
import { codesOf, factsWith } from '../../test/support/facts.ts';
import type { CheckFact } from '../facts.ts';
import { verhoeffFits } from '../verhoeff.ts';

describe('Aadhaar', () => {
  const aadhaar = (
    documentNumber: string,
    proof: Record<string, unknown> = { document_official_name: 'Aadhaar V7' },
  ) => codesOf(factsWith({ document: { documentNumber, selectedTypes: ['id_card'] }, proof }));

  test.each(['999941057058', '9999 4105 7058', '९९९९४१०५७०५८'])(
    '%s, the published test number, is valid',
    (number) => expect(aadhaar(number)).toEqual([]),
  );

  test('every single wrong digit and every swap of neighbours is noticed', () => {
    const digits = [...'999941057058'];
    digits.forEach((digit, at) => {
      for (const other of '0123456789') {
        if (other !== digit) expect(verhoeffFits(digits.with(at, other).join(''))).toBe(false);
      }
      const next = digits[at + 1];
      if (next === undefined || next === digit) return;
      expect(
        verhoeffFits(
          digits
            .with(at, next)
            .with(at + 1, digit)
            .join(''),
        ),
      ).toBe(false);
    });
  });

  test.each(['999941057059', '99994105705', '199941057050', '099941057058'])('%s is invalid', (number) =>
    expect(aadhaar(number)).toEqual(['aadhaar_invalid']),
  );

  test.each(['XXXX XXXX 7058', 'xxxxxxxx7058', '********7058'])('%s is masked, never invalid', (number) =>
    expect(aadhaar(number)).toEqual(['aadhaar_masked']),
  );

  test('twelve digits of an Indian identity card without a name are taken for an Aadhaar number', () =>
    expect(aadhaar('999941057059', {})).toEqual(['aadhaar_invalid']));

  test.each([
    ['ABCDE1234F', { document_official_name: 'PAN Card' }],
    ['999941057059', { document_official_name: 'India Voter ID' }],
    [
      '999941057059',
      { document_official_name: 'Sri Lanka National Identity Card', document_country: 'Sri Lanka' },
    ],
    ['9999410570581234', { document_official_name: 'Aadhaar V7' }],
  ])('%s with %j is none', (number, proof) =>
    expect(aadhaar(number, proof)).not.toContain('aadhaar_invalid'),
  );
});

describe('faces', () => {
  const face = (
    result: CheckFact['result'],
    faceMatchConfidence: number | null,
    matched: CheckFact['result'] = 'not_performed',
  ) =>
    codesOf(
      factsWith({
        faceMatchConfidence,
        checks: [
          { name: 'face', result },
          { name: 'face_on_document_matched', result: matched },
        ],
      }),
    );

  test.each([
    ['failed', 80, ['face_failed_high_confidence']],
    ['failed', 79, []],
    ['failed', 68, []],
    ['passed', 49, ['face_passed_low_confidence']],
    ['passed', 50, []],
    ['not_performed', 99, []],
    ['failed', null, []],
  ] as const)('%s beside %s: %j', (result, confidence, codes) =>
    expect(face(result, confidence)).toEqual(codes),
  );

  test('a mismatch that failed explains the low confidence beside a face that passed', () =>
    expect(face('passed', 20, 'failed')).toEqual([]));
});

describe('characters', () => {
  const free = (text: string) => codesOf(factsWith({ proof: { address: text } }));

  test.each([
    ['\u0000', 'control_characters'],
    ['\u0085', 'control_characters'],
    ['\t', 'control_characters'],
    ['\u200B', 'control_characters'],
    ['\uFEFF', 'control_characters'],
    ['\ud83d', 'control_characters'],
    ['\u200E', 'direction_characters'],
    ['\u061C', 'direction_characters'],
    ['\u202E', 'direction_characters'],
    ['\u2069', 'direction_characters'],
    ['  ', 'stray_spaces'],
  ])('%j in a text is %s', (sign, code) => expect(free(`a${sign}b`)).toEqual([code]));

  test.each(['\u200C', '\u200D', '\n', '\r\n', '\u0600', ' ', '\u00A0', 'é', '😀'])(
    '%j in a text is nothing',
    (sign) => expect(free(`a${sign}b`)).toEqual([]),
  );

  test('a line break in a name is a control character', () =>
    expect(codesOf(factsWith({ document: { fullName: 'Anna\nMuster' } }))).toEqual(['control_characters']));

  test.each([' a', 'a '])('%j is a stray space', (text) => expect(free(text)).toEqual(['stray_spaces']));
});
