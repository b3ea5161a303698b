import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { filter, firstValueFrom } from 'rxjs';
import { ChangeFeed } from '../src/events/change-feed.ts';
import { LikenessChecks } from '../src/findings/likeness-checks.ts';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { published } from './harness/scripted-provider.ts';
import { PNG, submissionOf } from './harness/submission.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

const SHARED = ['document_number_reused', 'face_image_reused', 'person_reused'];

let desk: Desk;
let replica: TestApp;
beforeAll(async () => {
  desk = await Desk.open();
  const { settings } = desk.api;
  replica = await testApp({ database: settings.database.url, encryptionKey: settings.encryptionKey });
});
afterAll(async () => {
  await replica.close();
  await desk.close();
});

let person = 0;
beforeEach(() => void (person += 1));

const check = () => desk.api.app.get(LikenessChecks).runOnce();
const codes = async (id: string): Promise<string[]> =>
  (await desk.detail(id)).findings
    .map(({ code }) => code)
    .filter((code) => SHARED.includes(code))
    .sort();
const caseIds = async (id: string, code: string): Promise<string[] | undefined> =>
  (await desk.detail(id)).findings.find((finding) => finding.code === code)?.caseIds;

/** A selfie that nobody else has: what follows the end of a picture is no part of it. */
const selfie = (name: string): string =>
  Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.from(name)]).toString('base64');

interface Given {
  email: string;
  number?: string;
  name?: string;
  face?: string;
}

const bodyOf = (reference: string, { number, name }: Given) => {
  const own = randomUUID();
  return published('completed-accepted-id-card', reference, {
    result: {
      verification_data: {
        document: {
          name: { full_name: name ?? `Person ${own}` },
          dob: '1994-01-01',
          document_number: number ?? own,
          selected_type: ['id_card'],
          supported_types: [],
        },
      },
      additional_data: { document: {} },
    },
  });
};

/** A settled case with a document, a name and a selfie of its own, but for what the test gives. */
async function settled(given: Given): Promise<VerificationDetail> {
  desk.provider.next({ body: bodyOf(randomUUID(), given) });
  const { email, face } = given;
  const answer = await desk.admin
    .post('/api/verifications')
    .send(submissionOf({ email, selfieImage: face ?? selfie(randomUUID()) }))
    .expect(201);
  return answer.body as VerificationDetail;
}

describe('two cases under different e-mails', () => {
  test.each([
    ['document', 'document_number_reused', () => ({ number: `AB-${person}-12345` })],
    ['name and birth date', 'person_reused', () => ({ name: `Asha Example ${person}` })],
    ['selfie', 'face_image_reused', () => ({ face: selfie(`same ${person}`) })],
  ])('with the same %s are both flagged, each naming the other', async (_, code, shared) => {
    const one = await settled({ email: `one-${person}@example.com`, ...shared() });
    const other = await settled({ email: `other-${person}@example.com`, ...shared() });
    expect(await codes(one.id)).toEqual([]);
    await check();
    expect([await codes(one.id), await codes(other.id)]).toEqual([[code], [code]]);
    expect([await caseIds(one.id, code), await caseIds(other.id, code)]).toEqual([[other.id], [one.id]]);
    expect(await desk.count('duplicate_check')).toBe(0);
  });

  test('with nothing in common are not', async () => {
    const one = await settled({ email: 'apart-1@example.com' });
    await settled({ email: 'apart-2@example.com' });
    await check();
    expect(await codes(one.id)).toEqual([]);
  });
});

test('the same person under the same e-mail, in any case, comes again and is not flagged; another suffix is another e-mail', async () => {
  const number = 'SAME-123456';
  const one = await settled({ email: 'again@example.com', number });
  await settled({ email: 'AGAIN@example.com', number });
  await check();
  expect(await codes(one.id)).toEqual([]);
  const suffixed = await settled({ email: 'again+2@example.com', number });
  await check();
  expect(await codes(one.id)).toEqual(['document_number_reused']);
  expect(await caseIds(suffixed.id, 'document_number_reused')).toHaveLength(2);
});

test('answers that are committed at the same moment all see each other, whichever replica looks', async () => {
  const number = 'MOMENT-123456';
  const cases = await Promise.all(
    Array.from({ length: 8 }, (_, index) => settled({ email: `moment-${index}@example.com`, number })),
  );
  await Promise.all([check(), replica.app.get(LikenessChecks).runOnce(), check()]);
  for (const { id } of cases) {
    expect(await codes(id)).toEqual(['document_number_reused']);
    expect(await caseIds(id, 'document_number_reused')).toHaveLength(7);
  }
});

test('a newer answer with another number takes the finding away on both sides, one with none on its own', async () => {
  const number = 'MOVED-123456';
  const one = await settled({ email: 'moved-1@example.com', number });
  const other = await settled({ email: 'moved-2@example.com', number });
  await check();
  const answer = async (next: string) => {
    desk.provider.next({ body: bodyOf(other.referenceId ?? '', { email: '', number: next }) });
    await desk.admin.post(`/api/verifications/${other.id}/recheck`).expect(200);
  };
  await answer('XXXX XXXX 1234');
  expect(await codes(other.id)).toEqual([]);
  await check();
  expect([await codes(one.id), await codes(other.id)]).toEqual([[], []]);
  await answer(number);
  await check();
  expect([await codes(one.id), await codes(other.id)]).toEqual([
    ['document_number_reused'],
    ['document_number_reused'],
  ]);
});

test('a purged case is like no other: its keys are gone, and the case that it was like is no longer flagged', async () => {
  const { end, longRecorded, purge } = retentionOf(() => desk);
  const shared = { number: 'GONE-123456', name: 'Gone Example', face: selfie('gone') };
  const one = await settled({ email: 'gone-1@example.com', ...shared });
  const other = await settled({ email: 'gone-2@example.com', ...shared });
  await check();
  expect(await codes(one.id)).toEqual(SHARED);
  await end(other.id, '2020-01-01').expect(200);
  await longRecorded(other.id);
  expect(await purge()).toBe(1);
  expect(await caseIds(one.id, 'face_image_reused')).toEqual([]);
  await check();
  expect([await codes(one.id), await codes(other.id)]).toEqual([[], []]);
  expect(
    await desk.count(`verification WHERE id = '${other.id}' AND document_key IS NULL AND person_key IS NULL`),
  ).toBe(1);
  expect(await desk.count('duplicate_check')).toBe(0);
});

test('open browsers hear of the case that was there before', async () => {
  const number = 'HEARD-123456';
  const one = await settled({ email: 'heard-1@example.com', number });
  await settled({ email: 'heard-2@example.com', number });
  const heard = firstValueFrom(
    desk.api.app
      .get(ChangeFeed)
      .events.pipe(filter((event) => event.kind === 'changed' && event.change.id === one.id)),
  );
  await check();
  expect(await heard).toMatchObject({ change: { id: one.id, verificationStatus: 'accepted' } });
});

test('a case that somebody works on is waited for by nobody, and set right afterwards', async () => {
  const number = 'LOCKED-123456';
  const one = await settled({ email: 'locked-1@example.com', number });
  const other = await settled({ email: 'locked-2@example.com', number });
  await desk.dataSource.transaction(async (manager) => {
    await manager.query('SELECT FROM verification WHERE id = $1 FOR UPDATE', [one.id]);
    await check();
  });
  expect([await codes(one.id), await codes(other.id)]).toEqual([[], ['document_number_reused']]);
  await check();
  expect(await codes(one.id)).toEqual(['document_number_reused']);
});

test('of a selfie that thousands share, every new case is flagged, and no more than 500 are looked at', async () => {
  const face = selfie('test picture');
  const first = await settled({ email: 'crowd-0@example.com', face });
  await desk.dataSource.query(
    `WITH crowd AS (
       INSERT INTO verification (id, email, country, status, submitted_by, data_key)
       SELECT gen_random_uuid(), 'crowd-0@example.com', 'IN', 'completed', 'system', '' FROM generate_series(1, 3000)
       RETURNING id)
     INSERT INTO submission_image (verification_id, side, sha256)
     SELECT crowd.id, 'selfie', sha256 FROM crowd
     JOIN submission_image i ON i.verification_id = $1 AND i.side = 'selfie'`,
    [first.id],
  );
  const last = await settled({ email: 'crowd-1@example.com', face });
  await check();
  expect(await codes(last.id)).toEqual(['face_image_reused']);
  expect(await caseIds(last.id, 'face_image_reused')).toHaveLength(20);
  const flagged = await desk.count(
    `verification WHERE email = 'crowd-0@example.com' AND 'face_image_reused' = ANY(findings)`,
  );
  expect(flagged).toBeGreaterThan(0);
  expect(flagged).toBeLessThanOrEqual(500);
  expect(await desk.count('duplicate_check')).toBe(0);
});
