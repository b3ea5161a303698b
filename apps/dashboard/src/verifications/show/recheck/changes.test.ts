/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { changesBetween } from './changes.ts';

describe('changesBetween', () => {
  test('finds nothing between equal cases, though they were asked for at different times', () => {
    const before = specimenCase();
    const after = { ...specimenCase(), lastCheckedAt: '2026-11-23T10:00:00.000Z', exchangeCount: 9 };
    expect(changesBetween(before, after)).toEqual([]);
  });

  test('shows a verdict that turned, with its reasons and the check behind it', () => {
    const before = specimenCase();
    const after = specimenCase({
      verificationStatus: 'declined',
      declinedReasons: ['Document is expired', 'Name does not match'],
      checks: [{ name: 'face', result: 'failed' }],
    });
    expect(changesBetween(before, after)).toEqual([
      { group: 'verdict', name: 'verdict', before: ['accepted'], after: ['declined'] },
      {
        group: 'reasons',
        name: 'reasons',
        before: [],
        after: ['Document is expired', 'Name does not match'],
      },
      { group: 'check', name: 'face', before: ['passed'], after: ['failed'] },
    ]);
  });

  test('shows what appeared and what vanished', () => {
    const before = specimenCase({ proof: { mrz: 'P<UTO' }, additionalProof: {} });
    const after = specimenCase({ proof: {}, additionalProof: { levels: { a: 1 } } });
    expect(changesBetween(before, after)).toEqual([
      { group: 'front', name: 'mrz', before: ['P<UTO'], after: [] },
      { group: 'back', name: 'levels', before: [], after: ['{"a":1}'] },
    ]);
  });

  test('tells a document read for the first time field by field, and leaves out what was not read', () => {
    const before = specimenCase({ document: null });
    const names = changesBetween(before, specimenCase()).map(({ name }) => name);
    expect(names).toEqual(['fullName', 'dateOfBirth', 'documentNumber', 'selectedTypes', 'supportedTypes']);
  });

  test('does not mistake a confidence of 0 for none', () => {
    const [change] = changesBetween(
      specimenCase({ faceMatchConfidence: null }),
      specimenCase({ faceMatchConfidence: 0 }),
    );
    expect(change).toMatchObject({ name: 'confidence', before: [], after: ['0'] });
  });
});
