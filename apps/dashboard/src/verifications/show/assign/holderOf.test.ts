/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { holderOf } from './holderOf.ts';

const assignedUntil = '2026-11-20T09:30:00.000Z';
const end = Date.parse(assignedUntil);

test('a case is somebody’s until its time is over, and nobody’s from then on', () => {
  expect(holderOf({ assigneeId: 'a', assignedUntil }, end - 1)).toEqual({ id: 'a', until: end });
  expect(holderOf({ assigneeId: 'a', assignedUntil }, end)).toBeNull();
});

test('what nobody has is nobody’s, and what has no end stays', () => {
  expect(holderOf({ assigneeId: null, assignedUntil: null }, end)).toBeNull();
  expect(holderOf({ assigneeId: 'a', assignedUntil: null }, end)).toEqual({ id: 'a', until: null });
});
