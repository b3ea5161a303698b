import { expect, test } from '@jest/globals';
import { gravestFirst } from './gravestFirst.ts';

test('critical findings come before warnings, warnings before remarks, and equals stay in their order', () =>
  expect(
    gravestFirst(['mrz_repaired', 'stalled', 'document_expired', 'stray_spaces', 'answer_changed']),
  ).toEqual(['document_expired', 'answer_changed', 'stalled', 'mrz_repaired', 'stray_spaces']));
