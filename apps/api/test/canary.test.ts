import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import sharp from 'sharp';
import type { Response } from 'supertest';
import { asOwner } from './harness/database.ts';
import { addAccount } from './harness/sign-in.ts';
import { published, ScriptedProvider } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';
import { testApp, type Agent, type TestApp } from './harness/test-app.ts';
import { testSettings } from './harness/test-settings.ts';

const EMAIL = 'canary.person@example.com';
const NAME = 'Quillonavra Zyxwemere';
const NUMBER = 'CNRY74110815';
const PASSWORD = 'tHe-canary-sings-9917';
const SECRET = 'provider-secret-canary-5533';

let provider: ScriptedProvider;
let api: TestApp;
let image: string;
let canaries: string[];
/** Whatever the API said that was not a success: what a client, a proxy or a browser's console may keep. */
const errors: string[] = [];

beforeAll(async () => {
  provider = await ScriptedProvider.start();
  const usual = testSettings({ databaseUrl: '', dataDir: '', providerUrl: provider.url });
  api = await testApp({
    settings: { provider: { ...usual.provider, secretKey: SECRET }, logLevel: 'trace' },
  });
  const noise = { raw: { width: 16, height: 16, channels: 3 as const } };
  image = (
    await sharp(randomBytes(16 * 16 * 3), noise)
      .png()
      .toBuffer()
  ).toString('base64');
  const key = api.settings.encryptionKey;
  canaries = [
    ...[EMAIL, NAME, NUMBER, PASSWORD, SECRET].flatMap((text) => spellings(Buffer.from(text))),
    ...spellings(key),
    ...spellings(Buffer.from(image, 'base64')).map((text) => text.slice(60, 120)),
  ];
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

/** The ways in which bytes could end up in a log. */
function spellings(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const plain = text.includes('\uFFFD') ? [] : [text, encodeURIComponent(text)];
  return [...plain, bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')];
}

/** The canaries that a text holds. */
const heardIn = (text: string): string[] => canaries.filter((canary) => text.includes(canary));

async function expectStatus(status: number, call: Promise<Response>): Promise<Response> {
  const answer = await call;
  expect(answer.status).toBe(status);
  if (status >= 400) errors.push(answer.text, JSON.stringify(answer.headers));
  return answer;
}

const body = (reference: string) =>
  published('completed-declined-passport', reference, {
    result: {
      verification_data: {
        document: { name: { full_name: NAME }, document_number: NUMBER, selected_type: ['passport'] },
      },
    },
  });

async function signIn(): Promise<Agent> {
  await addAccount(api.app, { email: EMAIL, role: 'admin', password: PASSWORD });
  const agent = api.http();
  await expectStatus(401, agent.post('/api/session').send({ email: EMAIL, password: `${PASSWORD}!` }));
  await expectStatus(
    400,
    agent.post('/api/session').send({ email: NAME, password: PASSWORD, code: NUMBER.repeat(9) }),
  );
  await expectStatus(201, agent.post('/api/session').send({ email: EMAIL, password: PASSWORD }));
  return agent;
}

async function workOn(agent: Agent): Promise<VerificationDetail> {
  provider.next({ body: body('canary-1') });
  const submission = submissionOf({ email: EMAIL, selfieImage: image });
  const answer = await expectStatus(201, agent.post('/api/verifications').send(submission));
  const { id } = answer.body as VerificationDetail;
  for (const q of [EMAIL, NAME, NUMBER]) {
    const found = await expectStatus(200, agent.post('/api/verifications/search').send({ q }));
    expect(found.body).toMatchObject({ total: 1 });
    await expectStatus(200, agent.get('/api/verifications').query({ q }));
    await expectStatus(200, agent.get('/api/verifications/export.csv').query({ q }));
  }
  await expectStatus(200, agent.get(`/api/verifications/${id}/images/selfie`));
  const decision = { decision: 'rejected', reason: `${NAME} ${NUMBER}`, comment: EMAIL };
  await expectStatus(200, agent.put(`/api/verifications/${id}/review`).send(decision));
  await expectStatus(
    200,
    agent.post(`/api/verifications/${id}/review/withdraw`).send({ reason: `Not ${NAME}` }),
  );
  await expectStatus(
    201,
    agent.post(`/api/verifications/${id}/notes`).send({ text: `${NAME}, ${EMAIL}, ${NUMBER}` }),
  );
  return (await expectStatus(200, agent.get(`/api/verifications/${id}`))).body as VerificationDetail;
}

/** Everything that we can think of that goes wrong while something personal is in our hands. */
async function goWrong(agent: Agent, id: string): Promise<void> {
  const recheck = () => agent.post(`/api/verifications/${id}/recheck`);
  provider.next({ status: 500, body: `<h1>${NAME} ${NUMBER}</h1>` });
  await expectStatus(502, recheck());
  provider.next({ body: `{"reference_id": "canary-1", "${NAME}": ${NUMBER}` });
  await expectStatus(502, recheck());
  provider.next({ cut: 'within', body: body('canary-1') });
  await expectStatus(502, recheck());
  provider.next({ body: body(`other-${NUMBER}`) });
  await expectStatus(502, recheck());

  await expectStatus(
    400,
    agent.post('/api/verifications').send({ email: NAME, country: NUMBER, selfieImage: image }),
  );
  await expectStatus(
    400,
    agent.post('/api/verifications').send({ ...submissionOf({ email: EMAIL }), extra: image }),
  );
  const broken = `{"email": "${EMAIL}", "name": "${NAME}" ${image}`;
  await expectStatus(
    400,
    agent.post('/api/verifications').set('content-type', 'application/json').send(broken),
  );
  await expectStatus(400, agent.get('/api/verifications').query({ other: NAME, sort: NUMBER }));
  await expectStatus(
    400,
    agent.post('/api/verifications/search').send({ status: [NAME], q: NUMBER, page: EMAIL }),
  );
  await expectStatus(400, agent.get(`/api/verifications/${NUMBER}`));
  const note = { text: `${NAME} ${NUMBER}`, mentions: [EMAIL] };
  await expectStatus(400, agent.post(`/api/verifications/${id}/notes`).send(note));
  const decision = { decision: NAME, reason: NUMBER, comment: EMAIL, after: NAME };
  await expectStatus(400, agent.put(`/api/verifications/${id}/review`).send(decision));
  const take = { filter: { q: NAME, country: [NUMBER] } };
  await expectStatus(400, agent.post('/api/verifications/take-next').send(take));
  await expectStatus(404, agent.get(`/api/${encodeURIComponent(NAME)}/${NUMBER}?email=${EMAIL}`));
  await expectStatus(401, api.http().get('/api/verifications').set('authorization', `Bearer ${PASSWORD}`));
  await expectStatus(401, api.http().get('/api/verifications').set('cookie', `desk_session=${SECRET}`));
  await expectStatus(
    403,
    agent.post('/api/verifications/search').set('origin', `https://${NUMBER}.example.com`),
  );

  // Postgres quotes the row that it refuses.
  await asOwner(
    api.settings.database.url,
    `ALTER TABLE verification ADD CONSTRAINT canary CHECK (email <> '${EMAIL}') NOT VALID`,
  );
  await expectStatus(
    500,
    agent.post('/api/verifications').send(submissionOf({ email: EMAIL, selfieImage: image })),
  );
  provider.next({ body: body('canary-1') });
  await expectStatus(500, recheck());
  await asOwner(api.settings.database.url, 'ALTER TABLE verification DROP CONSTRAINT canary');
}

test('nothing personal and no secret is in the logs, in any error or in the metrics, whatever goes wrong', async () => {
  const agent = await signIn();
  const detail = await workOn(agent);
  // The canaries are alive: what may show them does.
  expect(heardIn(JSON.stringify(detail))).toEqual(expect.arrayContaining([EMAIL, NAME, NUMBER]));
  await goWrong(agent, detail.id);

  expect(errors.length).toBeGreaterThan(15);
  expect(heardIn(errors.join('\n'))).toEqual([]);
  expect(api.logs.length).toBeGreaterThan(25);
  expect(heardIn(api.logs.join(''))).toEqual([]);

  const { text } = await api.http().get('/metrics').expect(200);
  expect(text).toContain('desk_http_request_duration_seconds_count{');
  expect([...heardIn(text), detail.id].filter((canary) => text.includes(canary))).toEqual([]);
});

test('the audit log names cases by their id, and holds no name, number, password, key or image', async () => {
  const rows = await api.dataSource.query<{ text: string }[]>(
    `SELECT details::text AS text FROM audit_event WHERE action NOT LIKE 'export.%' AND action <> 'session.failed'`,
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(heardIn(rows.map(({ text }) => text).join('\n'))).toEqual([]);
});

test('the database holds no image, no answer and no secret in the clear', async () => {
  const tables = await api.dataSource.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  const secrets = [PASSWORD, SECRET].flatMap((text) => spellings(Buffer.from(text)));
  const hidden = [...secrets, ...spellings(api.settings.encryptionKey), image.slice(60, 120)];
  for (const { name } of tables) {
    const rows = await api.dataSource.query<{ text: string }[]>(`SELECT t::text AS text FROM ${name} AS t`);
    const text = rows.map((row) => row.text).join('\n');
    expect([name, hidden.filter((canary) => text.includes(canary))]).toEqual([name, []]);
  }
  const bodies = await api.dataSource.query<{ sealed: Buffer }[]>('SELECT sealed FROM provider_body');
  expect(bodies.length).toBeGreaterThan(2);
  expect(bodies.filter(({ sealed }) => sealed.includes(NUMBER))).toEqual([]);
});
