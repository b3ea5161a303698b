import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { inProgress, publishedBytes } from './harness/scripted-provider.ts';
import { PNG } from './harness/submission.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

describe('each published body ends where the contract says', () => {
  test.each([
    [
      'completed-accepted-id-card',
      { status: 'completed', verificationStatus: 'accepted', fullName: 'Anbu Maadhiri' },
    ],
    [
      'completed-declined-driving-license',
      { status: 'completed', verificationStatus: 'declined', dateOfBirth: '1960' },
    ],
    [
      'completed-declined-passport',
      { status: 'completed', verificationStatus: 'declined', documentCountry: 'AE' },
    ],
    [
      'failed',
      {
        status: 'failed',
        verificationStatus: null,
        providerError: { code: 'ERROR', field: null, message: 'Verification Failed.' },
      },
    ],
    [
      'in-progress',
      { status: 'in_progress', verificationStatus: null, requestedAt: '2026-02-24T14:40:18.115Z' },
    ],
  ])('%s, and its bytes are kept as they came', async (name, expected) => {
    const verification = await desk.submit(name, { body: publishedBytes(name) });
    expect(verification).toMatchObject(expected);
    expect(await desk.exchanges(verification.id)).toMatchObject([
      { operation: 'submit', httpStatus: 200, outcome: expected.status, changed: true },
    ]);
    expect(await desk.newestBytes(verification.id)).toEqual(publishedBytes(name));
  });

  test('with everything that was extracted', async () => {
    const id = await idOf('completed-declined-passport');
    const verification = await desk.detail(id);
    expect(verification.document).toEqual({
      fullName: 'DOE JOHN LE',
      firstName: null,
      middleName: null,
      lastName: null,
      dateOfBirth: '1986-10-16',
      issueDate: '2018-12-15',
      expiryDate: '2023-12-15',
      documentNumber: 'C12345678',
      selectedTypes: ['passport'],
      supportedTypes: ['id_card', 'driving_license', 'passport', 'credit_or_debit_card'],
    });
    expect(verification.checks).toHaveLength(13);
    expect(verification.checks.slice(0, 3)).toEqual([
      { name: 'face', result: 'failed' },
      { name: 'document', result: 'not_performed' },
      { name: 'document_visibility', result: 'passed' },
    ]);
    expect(verification.proof).toMatchObject({
      nationality_native: 'الإمارات العربية المتحدة',
      face: '146,709,352,1036',
    });
    expect(verification.geolocation).toMatchObject({ city: 'Powai', latitude: '19.076000213623' });
    expect(verification.agent).toMatchObject({ is_desktop: true, useragent: 'undici' });
  });
});

describe('bytes survive from receipt to download', () => {
  test.each([
    ['duplicate keys', '{"reference_id":"r1","status":"in_progress","a":1,"a":2}'],
    [
      'a null character',
      '{"reference_id":"r2","status":"completed","result":{"declined_reason":"a\\u0000b"}}',
    ],
    [
      'lone surrogates',
      '{"reference_id":"r3","status":"completed","result":{"declined_reasons_list":["\\ud800"]}}',
    ],
    [
      '5,000 levels of nesting',
      `{"reference_id":"r4","status":"completed","result":{"info":{"agent":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}}}`,
    ],
    [
      '1e400',
      '{"reference_id":"r5","status":"completed","result":{"verification_data":{"document":{"face_match_confidence":1e400}}}}',
    ],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['a byte-order mark', `\uFEFF${JSON.stringify(inProgress('r6'))}`],
    ['one string of 1 MB', JSON.stringify({ ...inProgress('r7'), message: 'x'.repeat(1024 * 1024) })],
  ])('%s', async (_, body) => {
    const { id } = await desk.submit('bytes', { body });
    expect(await desk.newestBytes(id)).toEqual(Buffer.from(body));
    await desk.detail(id);
    await desk.admin.get('/api/verifications').expect(200);
  });

  test('a body past 10 MB is cut there, and the cut is noted', async () => {
    const { id, status } = await desk.submit('huge', { body: Buffer.alloc(10 * 1024 * 1024 + 1, ' ') });
    expect(status).toBe('unconfirmed');
    expect(await desk.exchanges(id)).toMatchObject([
      { outcome: 'unreadable', bodyTruncated: true, bodyBytes: 10 * 1024 * 1024 },
    ]);
  });

  test('and are sealed at rest', async () => {
    const rows = await desk.dataSource.query<{ sealed: Buffer }[]>('SELECT sealed FROM provider_body');
    expect(rows.length).toBeGreaterThan(5);
    for (const { sealed } of rows) expect(sealed.includes('reference_id')).toBe(false);
  });
});

describe('images', () => {
  let verification: VerificationDetail;
  beforeAll(async () => {
    verification = await desk.submit('images');
  });

  test('are served as submitted, to be looked at and nothing else', async () => {
    const image = verification.images.find(({ side }) => side === 'front');
    const answer = await desk.admin.get(image?.url ?? '').expect(200);
    expect(answer.body).toEqual(Buffer.from(PNG, 'base64'));
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
    });
  });

  test('are nobody’s without a session', async () => {
    await desk.api.http().get(`/api/verifications/${verification.id}/images/front`).expect(401);
  });

  test('leave a record of who looked', async () => {
    await desk.admin.get(`/api/verifications/${verification.id}/images/selfie`).expect(200);
    const seen = await desk.dataSource.query<object[]>(
      `SELECT actor, details FROM audit_event WHERE action = 'image.viewed' AND verification_id = $1 ORDER BY id DESC LIMIT 1`,
      [verification.id],
    );
    expect(seen).toEqual([{ actor: desk.admin.account.email, details: { side: 'selfie' } }]);
  });

  test.each(['left', 'FRONT', '..%2Ffront'])('there is no side %s', async (side) => {
    await desk.admin.get(`/api/verifications/${verification.id}/images/${side}`).expect(400);
  });
});

test.each(['', '/exchanges', '/images/front'])('a case that is not there: 404 at %j', async (path) => {
  const answer = await desk.admin
    .get(`/api/verifications/00000000-0000-4000-8000-000000000000${path}`)
    .expect(404);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
});

test('an id that is none is named', async () => {
  const answer = await desk.admin.get('/api/verifications/12').expect(400);
  expect(answer.body).toMatchObject({ code: 'invalid_input' });
});

async function idOf(name: string): Promise<string> {
  const [row] = await desk.dataSource.query<{ id: string }[]>(
    'SELECT id FROM verification WHERE email = $1',
    [`${name}@example.com`],
  );
  return row?.id ?? '';
}
