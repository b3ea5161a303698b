import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  ExportRecord,
  Policy,
  RecheckResult,
  Role,
  VerificationDetail,
  VerificationPage,
} from '@desk/contract';
import { parse } from 'csv-parse/sync';
import { Desk } from './harness/desk.ts';
import { published } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';
import type { SignedIn } from './harness/test-app.ts';

const NUMBER = 'C12345678';
const EMAIL = 'secretive.person@example.com';
const MRZ = `P<UTODOE<<JOHN<LE<<<<<<<<<<<<<<<<<<<<<<<<<<\n${NUMBER}9UTO8610167M2312152<<<<<<<<<<<<<<02`;

let desk: Desk;
let analyst: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

async function mask(...maskedRoles: Role[]): Promise<void> {
  const policy = (await desk.admin.get('/api/policy').expect(200)).body as Policy;
  await desk.admin
    .put('/api/policy')
    .send({ ...policy, maskedRoles })
    .expect(200);
}

let references = 0;
const answer = (reference: string) => {
  const body = published('completed-declined-passport', reference);
  const document = {
    proof: { document_number: NUMBER, mrz: MRZ, note: `no. c1234-5678`, at: { deep: [EMAIL.toUpperCase()] } },
    // A key of its own making, which a finding about its spaces names.
    additional_proof: { personal: 12345678, line: 'C1234<5678', [`of ${NUMBER}`]: ' stray' },
  };
  const { agent, geolocation } = body.result['info'] as { agent: object; geolocation: object };
  return {
    ...body,
    result: {
      ...body.result,
      declined_reason: `${NUMBER} is expired`,
      declined_reasons_list: [`${NUMBER} is expired`],
      info: {
        agent: { ...agent, user: EMAIL },
        geolocation: { ...geolocation, host: `${NUMBER}.example.net` },
      },
      additional_data: { document },
    },
  };
};

async function submit(): Promise<{ id: string; reference: string }> {
  const reference = `mask-${++references}`;
  desk.provider.next({ body: answer(reference) });
  const created = await desk.admin
    .post('/api/verifications')
    .send(submissionOf({ email: EMAIL }))
    .expect(201);
  return { id: (created.body as VerificationDetail).id, reference };
}

/** Neither the number nor the e-mail, in whatever spelling. */
function expectCovered(value: unknown): void {
  const plain = JSON.stringify(value)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  expect(plain).not.toContain('12345678');
  expect(plain).not.toContain('secretivepersonexample');
}

beforeEach(async () => {
  await mask('analyst', 'auditor');
  analyst = await desk.api.signIn('analyst');
});

describe('a masked role gets neither the number nor the e-mail', () => {
  test('by any route, before it reveals the case', async () => {
    const { id, reference } = await submit();
    const list = (await analyst.get('/api/verifications').expect(200)).body as VerificationPage;
    expect(list.data.find((row) => row.id === id)).toMatchObject({
      email: 's•••@e•••.com',
      documentNumber: '•••5678',
      declinedReasons: ['•••5678 is expired'],
    });
    expectCovered(list);
    expectCovered((await analyst.post('/api/verifications/search').send({}).expect(200)).body);
    expectCovered((await analyst.post('/api/verifications/facets').send({}).expect(200)).body);
    const detail = (await analyst.get(`/api/verifications/${id}`).expect(200)).body as VerificationDetail;
    expect(detail).toMatchObject({
      masked: true,
      document: { documentNumber: '•••5678', fullName: 'DOE JOHN LE' },
      proof: { mrz: '•••' },
    });
    expectCovered(detail);
    const exchanges = (await analyst.get(`/api/verifications/${id}/exchanges`).expect(200)).body as {
      data: { id: string }[];
    };
    expectCovered(exchanges);
    const body = `/api/verifications/${id}/exchanges/${exchanges.data[0]?.id}/body`;
    expect((await analyst.get(body).expect(403)).body).toMatchObject({ code: 'reveal_first' });
    desk.provider.next({ body: answer(reference) });
    const again = (await analyst.post(`/api/verifications/${id}/recheck`).expect(200)).body as RecheckResult;
    expect(again.verification.masked).toBe(true);
    expectCovered(again);
    const ended = await analyst
      .put(`/api/verifications/${id}/relationship`)
      .send({ endedOn: '2026-01-31' })
      .expect(200);
    expectCovered(ended.body);
    expectCovered((await analyst.get('/api/verifications/export.csv').expect(200)).text);
    const auditor = await desk.api.signIn('auditor');
    expectCovered((await auditor.get(`/api/audit-events?verificationId=${id}`).expect(200)).body);
    expectCovered((await auditor.get('/api/retention/due').expect(200)).body);
    expect(
      await desk.count(`audit_event WHERE action = 'verification.revealed' AND verification_id = '${id}'`),
    ).toBe(0);
  });

  test('in why the case is held, which says nothing until it is revealed', async () => {
    const { id } = await submit();
    const hold = { held: true, reason: `matter of ${EMAIL}` };
    await desk.admin.put(`/api/verifications/${id}/hold`).send(hold).expect(200);
    const detail = (await analyst.get(`/api/verifications/${id}`).expect(200)).body as VerificationDetail;
    expect(detail.retention.hold).toMatchObject({ reason: '•••', by: desk.admin.account.email });
    const revealed = (await analyst.post(`/api/verifications/${id}/reveal`).expect(200))
      .body as VerificationDetail;
    expect(revealed.retention.hold).toMatchObject({ reason: hold.reason });
  });

  test('in the answer to its own submission, whatever the provider said at once', async () => {
    desk.provider.next({ body: answer(`mask-${++references}`) });
    const created = await analyst
      .post('/api/verifications')
      .send(submissionOf({ email: EMAIL }))
      .expect(201);
    expectCovered(created.body);
  });

  test('in the link to an image, as links write it', async () => {
    const selfieImage = `https://images.example.com/${encodeURIComponent(EMAIL)}/selfie.jpg`;
    desk.provider.next({ body: answer(`mask-${++references}`) });
    const created = await analyst
      .post('/api/verifications')
      .send(submissionOf({ email: EMAIL, selfieImage }))
      .expect(201);
    expect((created.body as VerificationDetail).images.find(({ side }) => side === 'selfie')).toMatchObject({
      sourceUrl: 'https://images.example.com/s•••@e•••.com/selfie.jpg',
    });
  });

  test('in what the provider said of a failure', async () => {
    desk.provider.next({
      status: 400,
      body: {
        success: false,
        error: { code: 'E', field: 'email', message: `${EMAIL} and ${NUMBER} are known` },
      },
    });
    const { id } = (
      await desk.admin
        .post('/api/verifications')
        .send(submissionOf({ email: EMAIL }))
        .expect(201)
    ).body as VerificationDetail;
    const body = (await analyst.get(`/api/verifications/${id}`).expect(200)).body as object;
    expect(body).toMatchObject({ providerError: { code: 'E', field: 'email', message: '•••' } });
    expectCovered(body);
  });

  test('sign by sign, by searching for parts', async () => {
    const { id } = await submit();
    const found = async (who: SignedIn, q: string): Promise<boolean> => {
      const page = await who.post('/api/verifications/search').send({ q }).expect(200);
      return (page.body as VerificationPage).data.some((row) => row.id === id);
    };
    for (const q of ['C12', '12345', 'secretive', 'secretive.person@example.co', 'C________', 'C%'])
      expect([q, await found(analyst, q)]).toEqual([q, false]);
    for (const q of ['c12345678', EMAIL.toUpperCase(), 'doe john'])
      expect([q, await found(analyst, q)]).toEqual([q, true]);
    expect(await found(desk.admin, 'secretive')).toBe(true);
    const counted = await analyst.post('/api/verifications/facets').send({ q: 'C1234' }).expect(200);
    expect(counted.body).toMatchObject({ status: [] });
    expect((await analyst.post('/api/exports').send({ q: 'C1234' }).expect(201)).body).toMatchObject({
      total: 0,
    });
  });
});

describe('the CSV', () => {
  test('is covered by the role of whoever takes it, and its record and manifest say so', async () => {
    await submit();
    const byAdmin = (await desk.admin.post('/api/exports').send({}).expect(201)).body as ExportRecord;
    const { text } = await analyst.get(byAdmin.fileUrl).expect(200);
    expectCovered(text);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.find((row) => row['document_number'] !== '')).toMatchObject({
      email: 's•••@e•••.com',
      document_number: '•••5678',
    });
    expect((await analyst.get(`/api/exports/${byAdmin.id}`).expect(200)).body).toMatchObject({
      masked: true,
    });
    const manifest = (await analyst.get(`/api/exports/${byAdmin.id}/manifest`).expect(200)).body as object;
    expect(manifest).toMatchObject({
      manifest: { maskedColumns: ['email', 'document_number'], madeByRole: 'analyst' },
    });

    const byAnalyst = (await analyst.post('/api/exports').send({}).expect(201)).body as ExportRecord;
    expect(byAnalyst.masked).toBe(true);
    expect((await desk.admin.get(byAnalyst.fileUrl).expect(200)).text).toContain(NUMBER);
    expect((await desk.admin.get(`/api/exports/${byAnalyst.id}`).expect(200)).body).toMatchObject({
      masked: false,
    });
  });
});

describe('a case that is revealed', () => {
  test('is uncovered for that session alone, and recorded once', async () => {
    const { id } = await submit();
    const other = await submit();
    const revealed = (await analyst.post(`/api/verifications/${id}/reveal`).expect(200))
      .body as VerificationDetail;
    expect(revealed).toMatchObject({
      masked: false,
      email: EMAIL,
      documentNumber: NUMBER,
      proof: { mrz: MRZ, document_number: NUMBER },
    });
    expect((await analyst.get(`/api/verifications/${id}`).expect(200)).body).toMatchObject({ email: EMAIL });
    const exchanges = (await analyst.get(`/api/verifications/${id}/exchanges`).expect(200)).body as {
      data: { id: string }[];
    };
    await analyst.get(`/api/verifications/${id}/exchanges/${exchanges.data[0]?.id}/body`).expect(200);
    const { data } = (await analyst.get('/api/verifications').expect(200)).body as VerificationPage;
    expect(data.find((row) => row.id === id)).toMatchObject({ email: EMAIL, documentNumber: NUMBER });
    expect(data.find((row) => row.id === other.id)).toMatchObject({ email: 's•••@e•••.com' });
    await analyst.post(`/api/verifications/${id}/reveal`).expect(200);
    expect(
      await desk.dataSource.query(
        `SELECT actor, details FROM audit_event WHERE action = 'verification.revealed' AND verification_id = $1`,
        [id],
      ),
    ).toEqual([{ actor: analyst.account.email, details: {} }]);

    const colleague = await desk.api.signIn('analyst');
    expectCovered((await colleague.get(`/api/verifications/${id}`).expect(200)).body);
    await analyst.delete('/api/session').expect(204);
    expect(await desk.count(`reveal WHERE verification_id = '${id}'`)).toBe(0);
  });

  test('is uncovered for a token in that one answer', async () => {
    const { id } = await submit();
    const created = await desk.admin
      .post('/api/tokens')
      .send({ name: 'script', role: 'analyst', expiresAt: '2030-01-01' })
      .expect(201);
    const { token } = created.body as { token: string };
    const call = (method: 'get' | 'post', path: string) =>
      desk.api.http()[method](`/api/verifications/${id}${path}`).set('authorization', `Bearer ${token}`);
    expectCovered((await call('get', '').expect(200)).body);
    expect((await call('post', '/reveal').expect(200)).body).toMatchObject({ email: EMAIL, masked: false });
    expectCovered((await call('get', '').expect(200)).body);
  });

  test('that is not there is nobody’s', async () => {
    await analyst.post(`/api/verifications/${crypto.randomUUID()}/reveal`).expect(404);
  });

  test('by a role that sees everything is a view like any other', async () => {
    const { id } = await submit();
    await desk.admin.post(`/api/verifications/${id}/reveal`).expect(200);
    expect(
      await desk.count(`audit_event WHERE action = 'verification.revealed' AND verification_id = '${id}'`),
    ).toBe(0);
  });
});

test('covering changes nothing that is stored, and ends with the rule', async () => {
  const { id } = await submit();
  await analyst.get(`/api/verifications/${id}`).expect(200);
  expect(
    await desk.dataSource.query(
      'SELECT email, document_number, declined_reason FROM verification WHERE id = $1',
      [id],
    ),
  ).toEqual([{ email: EMAIL, document_number: NUMBER, declined_reason: `${NUMBER} is expired` }]);
  await mask('auditor');
  expect((await analyst.get(`/api/verifications/${id}`).expect(200)).body).toMatchObject({
    email: EMAIL,
    masked: false,
    proof: { mrz: MRZ },
  });
});
