import { expect, test } from '@jest/globals';
import { readAuditAddress, wholeLog, writeAuditAddress } from './auditAddress.ts';

const caseId = '00000000-0000-4000-8000-000000000001';

test('what is asked stands in the address as ids, actions and days, and is read back', () => {
  const search = {
    ...wholeLog,
    action: ['image.viewed' as const, 'verification.viewed' as const],
    verificationId: caseId,
    from: '2026-11-16T00:00:00.000Z',
    to: '2026-11-23T00:00:00.000Z',
    page: 2,
  };
  const address = writeAuditAddress(search);
  expect(address).toBe(
    `?action=image.viewed&action=verification.viewed&verificationId=${caseId}&from=2026-11-16&to=2026-11-23&page=2`,
  );
  expect(readAuditAddress(address)).toEqual({ search, unknown: [] });
  expect(writeAuditAddress(wholeLog)).toBe('');
});

test('what is not understood is named, so that nobody reads the answer to another question', () => {
  expect(readAuditAddress('?actions=image.viewed').unknown).toEqual(['actions']);
  expect(readAuditAddress('?action=image.seen&verificationId=17').unknown).toEqual([
    'action',
    'verificationId',
  ]);
});
