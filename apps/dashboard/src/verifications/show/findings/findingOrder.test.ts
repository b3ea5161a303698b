/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { FINDING_SEVERITIES, type FindingCode } from '@desk/contract';
import { bySeverity, isOpenAtFirst } from './findingOrder.ts';

const finding = (code: FindingCode) => ({
  code,
  severity: FINDING_SEVERITIES[code],
  message: '',
  action: '',
  fields: [],
  caseIds: [],
});

test('puts the critical first and keeps the order of equals', () => {
  const codes: FindingCode[] = [
    'stray_spaces',
    'date_misplaced',
    'mrz_mismatch',
    'stalled',
    'document_expired',
  ];
  expect(bySeverity(codes.map(finding)).map(({ code }) => code)).toEqual([
    'mrz_mismatch',
    'document_expired',
    'date_misplaced',
    'stalled',
    'stray_spaces',
  ]);
});

test('tells the critical in full always, and the others while they are few', () => {
  expect([2, 3].map((count) => isOpenAtFirst(finding('stray_spaces'), count))).toEqual([true, false]);
  expect(isOpenAtFirst(finding('mrz_mismatch'), 9)).toBe(true);
});
