import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readAnswer } from '@desk/provider-protocol';
import { checksOf, derive } from './derive.ts';

const published = (name: string) =>
  readAnswer(
    JSON.parse(
      readFileSync(
        new URL(`../../../../libs/provider-protocol/examples/${name}.json`, import.meta.url),
        'utf8',
      ),
    ),
  );

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

  test('reads no verdict that is not published', () => {
    expect(
      derive(readAnswer({ status: 'completed', result: { verification_status: 'ACCEPTED' } }))
        .verificationStatus,
    ).toBeNull();
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
