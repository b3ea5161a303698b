import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readAnswer, type ReadBody } from '@desk/provider-protocol';
import { checksOf } from './checks-of.ts';
import { derive as deriveWith } from './derive.ts';

const derive = (body: ReadBody, country = 'IN') => deriveWith(body, { country });

const published = (name: string) =>
  readAnswer(
    JSON.parse(
      readFileSync(
        new URL(`../../../../libs/provider-protocol/examples/${name}.json`, import.meta.url),
        'utf8',
      ),
    ),
  );

const withoutCountry = readAnswer({
  status: 'completed',
  result: { verification_data: { document: { document_number: 'AB123456' } } },
});

describe('derive', () => {
  test('reads the listed columns of an accepted identity card', () => {
    expect(derive(published('completed-accepted-id-card'))).toMatchObject({
      verificationStatus: 'accepted',
      declinedReason: null,
      declinedReasons: [],
      fullName: 'Anbu Maadhiri',
      fullNameNative: 'அன்பு மாதிரி',
      documentType: 'id_card',
      documentNumber: '999941057058',
      documentCountry: 'IN',
      dateOfBirth: '1994-01-01',
      issueDate: null,
      faceMatchConfidence: 73,
      failedChecks: [],
      unperformedChecks: ['issue_date', 'expiry_date'],
    });
  });

  test('keeps half a date of birth as it was read', () => {
    expect(derive(published('completed-declined-driving-license'))).toMatchObject({
      dateOfBirth: '1960',
      failedChecks: ['face'],
      declinedReasons: ['Face proof has a solid color in the background'],
    });
  });

  test('reads no verdict from an answer that is not completed', () => {
    const body = { ...published('completed-accepted-id-card'), status: 'paused' };
    expect(derive(body).verificationStatus).toBeNull();
  });

  test('reads no verdict from an answer that calls itself no success', () => {
    const body = { ...published('completed-accepted-id-card'), success: false };
    expect(derive(body).verificationStatus).toBeNull();
  });

  test('reads no verdict that is not published', () => {
    expect(
      derive(readAnswer({ status: 'completed', result: { verification_status: 'ACCEPTED' } }))
        .verificationStatus,
    ).toBeNull();
  });

  test('gives the same keys to the same document and person, however they are written', () => {
    const keys = (dob: string, number: string, full_name: string) => {
      const document = { dob, document_number: number, name: { full_name } };
      const body = readAnswer({ status: 'completed', result: { verification_data: { document } } });
      const { documentKey, personKey } = derive(body);
      return { documentKey, personKey };
    };
    const { documentKey, personKey } = keys('1994-01-01', 'AB 123-456', 'Anbu Maadhiri');
    expect(keys('01 JAN 1994', 'ab123456', 'ANBU  MAADHIRI')).toEqual({ documentKey, personKey });
    expect(documentKey).toMatch(/^[0-9a-f]{64}$/);
    expect(keys('1994', 'XXXX XXXX 1234', 'Anbu Maadhiri')).toEqual({ documentKey: null, personKey: null });
    expect(keys('1994-01-01', 'AB123456', 'A'.repeat(100_000)).personKey).toMatch(/^[0-9a-f]{64}$/);
  });

  test('tells a number by the declared country where the document names none', () => {
    const { documentKey: indian } = derive(withoutCountry, 'IN');
    expect(derive(withoutCountry, 'IN').documentKey).toBe(indian);
    expect(derive(withoutCountry, 'QA').documentKey).not.toBe(indian);
  });

  test('makes text storable that Postgres would refuse', () => {
    const body = readAnswer({
      status: 'completed',
      result: { declined_reasons_list: ['a\u0000b', 'c\ud800d', 'a\u0000b'] },
    });
    expect(derive(body).declinedReasons).toEqual(['a\uFFFDb', 'c\uFFFDd']);
  });
});

test('a check that is neither 1 nor 0 was not performed, and an unknown one is shown', () => {
  const body = readAnswer({
    result: { verification_result: { face: '1', document: { name: 1, dob: 0, liveness: true } } },
  });
  expect(checksOf(body)).toEqual([
    { name: 'face', result: 'not_performed' },
    { name: 'name', result: 'passed' },
    { name: 'dob', result: 'failed' },
    { name: 'liveness', result: 'not_performed' },
  ]);
});
