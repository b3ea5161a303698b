import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from './harness/test-app.ts';

interface Operation {
  operationId: string;
  security?: object[];
  requestBody?: {
    content: Record<string, { schema: { required?: string[]; additionalProperties?: boolean } }>;
  };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
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

test('every route may answer with a problem, and says whether it needs a session', () => {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(operations.length).toBeGreaterThan(10);
  for (const { operationId, responses, security } of operations) {
    expect(responses['default']?.content?.['application/problem+json']).toBeDefined();
    const open = ['Session.create', 'Health.live', 'Health.ready'].includes(operationId);
    expect([operationId, security]).toEqual([operationId, open ? undefined : [{ session: [] }]]);
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
