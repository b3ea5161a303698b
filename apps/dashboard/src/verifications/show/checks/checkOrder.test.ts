/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { inReadingOrder } from './checkOrder.ts';

test('puts the failed first and the passed last, each as the provider ordered them', () => {
  const ordered = inReadingOrder([
    { name: 'face', result: 'passed' },
    { name: 'document', result: 'not_performed' },
    { name: 'name', result: 'failed' },
    { name: 'dob', result: 'passed' },
    { name: 'expiry_date', result: 'failed' },
  ]);
  expect(ordered.map(({ name }) => name)).toEqual(['name', 'expiry_date', 'document', 'face', 'dob']);
});
