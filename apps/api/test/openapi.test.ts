import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from './harness/test-app.ts';

interface Operation {
  operationId: string;
  security?: object[];
  requestBody?: {
    content: Record<string, { schema: { required?: string[]; additionalProperties?: boolean } }>;
  };
  description?: string;
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

let api: TestApp;
let paths: Record<string, Record<string, Operation>>;
beforeAll(async () => {
  api = await testApp();
  paths = ((await api.http().get('/api/openapi.json').expect(200)).body as { paths: typeof paths }).paths;
});
afterAll(() => api.close());

test('publishes what a route takes and answers, from the schemas that check it', () => {
  const signIn = paths['/api/session']?.['post'];
  expect(signIn?.requestBody?.content['application/json']?.schema).toMatchObject({
    required: ['email', 'password'],
    additionalProperties: false,
  });
  expect(signIn?.responses['201']?.content?.['application/json']?.schema).toMatchObject({
    properties: { account: { properties: { role: { enum: ['analyst', 'auditor', 'admin'] } } } },
  });
});

test('says how one signs in: the answers that a client branches on, and the cookie', () => {
  const signIn = paths['/api/session']?.['post'];
  expect(signIn?.description).toContain('`desk_session`, behind TLS `__Host-desk_session`');
  for (const code of ['wrong_credentials', 'second_factor_required', 'wrong_code'])
    expect(signIn?.responses['401']?.description).toContain(code);
  expect(signIn?.responses['429']?.content?.['application/problem+json']).toBeDefined();
});

/** Open to everybody; the others are open to sessions, and to tokens unless they are about a person. */
const PUBLIC = ['Session.create', 'Session.options', 'SingleSignOn.begin', 'SingleSignOn.finish'];
const PERSONAL = /^\/api\/(me\/|me$)/;

test('every route may answer with a problem, and says what it is opened by', () => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  );
  expect(operations.length).toBeGreaterThan(50);
  for (const { path, operationId, responses, security } of operations) {
    expect(responses['default']?.content?.['application/problem+json']).toBeDefined();
    const open = PUBLIC.includes(operationId) || operationId.startsWith('Health.');
    const personal = PERSONAL.test(path) || operationId === 'Session.end';
    const keys = security?.flatMap((way) => Object.keys(way)).sort();
    const expected = open ? undefined : personal ? ['session'] : ['session', 'token'];
    expect([operationId, keys]).toEqual([operationId, expected]);
    // Either will do: one requirement each.
    for (const way of security ?? []) expect(Object.keys(way)).toHaveLength(1);
  }
});

test("the list's filters are parameters with their values", () => {
  const parameters = (paths['/api/verifications']?.['get'] as unknown as { parameters: object[] }).parameters;
  expect(parameters).toContainEqual(
    expect.objectContaining({ name: 'perPage', in: 'query', required: false }),
  );
  expect(parameters).toContainEqual(expect.objectContaining({ name: 'declinedReason', in: 'query' }));
});

test('the documentation is a page of our own origin, with no inline script', async () => {
  const page = await api.http().get('/api/docs').expect(200);
  expect(page.text).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
  expect(page.get('content-security-policy')).toContain("script-src 'self';");
  await api.http().get('/api/docs/swagger-ui-bundle.js').expect(200);
});
