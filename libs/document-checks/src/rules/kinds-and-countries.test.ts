import { describe, expect, test } from '@jest/globals';
import { codesOf, factsWith } from '../../test/support/facts.ts';

describe('document_kind_mismatch', () => {
  const submitted = (type: string, proof: Record<string, unknown>) =>
    codesOf(factsWith({ country: 'QA', document: { selectedTypes: [type] }, proof }));

  test.each([
    ['id_card', { document_official_name: 'Aadhaar V7', document_type: 'IDENTIFICATION CARD' }],
    ['id_card', { document_official_name: 'Qatar Residence Permit v1' }],
    ['id_card', { document_official_name: 'Nepal Citizenship Certificate' }],
    ['id_card', { document_type: 'I' }],
    ['passport', { document_official_name: 'United Arab Emirates Passport', document_type: 'P' }],
    ['passport', { document_official_name: 'United States Passport Card' }],
    ['driving_license', { document_official_name: 'Florida Driver’s License', document_type: 'DL' }],
    ['work_permit', { document_official_name: 'Qatar Passport' }],
    ['constructor', { document_official_name: 'Qatar Passport' }],
  ])('is not raised by %s with %j', (type, proof) => expect(submitted(type, proof)).toEqual([]));

  test.each([
    ['driving_license', { document_official_name: 'Qatar Residence Permit v1' }],
    ['driving_license', { document_type: 'IDENTIFICATION CARD' }],
    ['passport', { document_official_name: 'Qatar ID Card v2' }],
    ['id_card', { document_type: 'P' }],
    ['id_card', { document_official_name: 'Qatar Driving License v1' }],
  ])('is raised by %s with %j', (type, proof) =>
    expect(submitted(type, proof)).toEqual(['document_kind_mismatch']),
  );
});

describe('country_mismatch', () => {
  const of = (country: string, proof: Record<string, unknown>) => codesOf(factsWith({ country, proof }));

  test.each([
    ['AE', { document_country: 'United Arab Emirates', country_code: 'ARE', nationality: 'India' }],
    ['DE', { document_country: 'Federal Republic of Germany', country_code: 'D' }],
    ['TR', { document_country: 'Türkiye' }],
    ['TR', { document_country: 'TURKEY' }],
    ['HK', { country_code: 'CHN' }],
    ['US', { issuing_state: 'Georgia' }],
    ['US', { issuing_state: 'IN' }],
    ['IN', { country: 'Neverland' }],
    ['', { country: 'India' }],
  ])('is not raised by %j with %j', (country, proof) => expect(of(country, proof)).toEqual([]));

  test.each([
    ['AE', { document_country: 'Qatar' }],
    ['AE', { document_country_code: 'QAT' }],
    ['KR', { document_country: 'North Korea' }],
    ['IN', { document_country: 'India', country_code: 'PAK' }],
  ])('is raised by %j with %j', (country, proof) => expect(of(country, proof)).toEqual(['country_mismatch']));
});

test('network_country_differs compares the network with the declared country, and nothing with an unknown one', () => {
  const from = (country_code: unknown) =>
    codesOf(factsWith({ country: 'IN', geolocation: { country_code } }));
  expect(from('IN')).toEqual([]);
  expect(from('QA')).toEqual(['network_country_differs']);
  expect(from('')).toEqual([]);
  expect(from(7)).toEqual([]);
});
