import { expect, test } from '@jest/globals';
import { withOwn } from './owners.ts';

test('an owner replaces what is its own and leaves what is another’s', () => {
  expect(withOwn(['stalled', 'mrz_mismatch', 'person_reused'], 'document', ['aadhaar_masked'])).toEqual([
    'stalled',
    'aadhaar_masked',
    'person_reused',
  ]);
  expect(withOwn(['person_reused', 'document_expired', 'stalled'], 'likeness', [])).toEqual([
    'stalled',
    'document_expired',
  ]);
});

test('each finding stands there once', () =>
  expect(withOwn(['stalled', 'stalled'], 'document', ['date_impossible', 'date_impossible'])).toEqual([
    'stalled',
    'date_impossible',
  ]));
