import { expect, test } from '@jest/globals';
import { codesOf, fieldsOf } from './support/facts.ts';
import { publishedFacts } from './support/published.ts';

test.each<[string, string[]]>([
  ['completed-accepted-id-card', []],
  [
    'completed-declined-driving-license',
    [
      'date_incomplete',
      'date_misplaced',
      'document_kind_mismatch',
      'face_failed_high_confidence',
      'name_parts_disagree',
      'network_country_differs',
      'stray_spaces',
    ],
  ],
  ['completed-declined-passport', ['mrz_repaired', 'network_country_differs']],
  ['in-progress', []],
  ['failed', []],
  ['validation-error', []],
])('of the published body %s are found exactly its oddities', (name, codes) => {
  expect(codesOf(publishedFacts(name))).toEqual(codes);
});

test.each([
  ['date_misplaced', ['proof.nationality']],
  ['document_kind_mismatch', ['document.selectedTypes', 'proof.document_official_name']],
  ['date_incomplete', ['document.dateOfBirth']],
  ['stray_spaces', ['proof.full_name']],
  ['face_failed_high_confidence', ['checks.face', 'faceMatchConfidence']],
])('%s names the fields of the published driving licence that show it', (code, fields) => {
  expect(fieldsOf(publishedFacts('completed-declined-driving-license'), code)).toEqual(fields);
});
