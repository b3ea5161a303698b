import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, Post } from '@nestjs/common';
import { Access } from '../src/accounts/access.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

@Controller('open')
class WithoutRule {
  @Get()
  read(): string {
    return 'told';
  }
}

@Access('auditor')
@Controller('auditors')
class ForAuditors {
  @Get()
  read(): object {
    return { told: true };
  }

  @Post()
  @Access('admin')
  write(): object {
    return { told: true };
  }
}

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp({ controllers: [WithoutRule, ForAuditors] });
  admin = await api.signIn('admin');
});
afterAll(() => api.close());

/** What anybody may call; every other route of the API asks who it is. */
const PUBLIC = new Set(['POST /api/session', 'GET /api/health/live', 'GET /api/health/ready']);

test('every route but the public ones refuses a stranger, before it looks at what was sent', async () => {
  const routes = allRoutes().filter((route) => !PUBLIC.has(route) && route !== 'GET /api/open');
  expect(routes.length).toBeGreaterThan(10);
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ');
    const answer = await fetch(`${api.url}${path.replace(/:\w+/g, 'x')}`, {
      method,
      ...(method === 'GET' ? {} : { body: 'not JSON', headers: { 'content-type': 'application/json' } }),
    });
    expect([route, answer.status]).toEqual([route, 401]);
    expect(await answer.json()).toMatchObject({ code: 'no_session' });
  }
});

test('a route without a rule is closed to everybody', async () => {
  for (const caller of [api.http(), admin]) {
    const answer = await caller.get('/api/open').expect(403);
    expect(answer.body).toMatchObject({ code: 'no_access_rule' });
  }
});

test("a route is open to its roles alone, and its own rule wins over its controller's", async () => {
  const auditor = await api.signIn('auditor');
  await auditor.get('/api/auditors').expect(200);
  expect((await auditor.post('/api/auditors').expect(403)).body).toMatchObject({ code: 'not_allowed' });
  await admin.get('/api/auditors').expect(403);
  await admin.post('/api/auditors').expect(201);
});

describe('a call from another site that would change something', () => {
  const own = () => new URL(api.url).host;

  test.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['origin', 'https://elsewhere.example.com'],
    ['origin', 'null'],
  ])('is refused by %s: %s', async (header, value) => {
    const answer = await admin.post('/api/auditors').set(header, value).expect(403);
    expect(answer.body).toMatchObject({ code: 'cross_site' });
  });

  test('is refused by what the browser says of the site, whatever origin it claims', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: `http://${own()}` };
    await admin.post('/api/auditors').set(headers).expect(403);
  });

  test('while our own pages, scripts and reading go through', async () => {
    await admin.post('/api/auditors').set({ 'sec-fetch-site': 'same-origin' }).expect(201);
    await admin
      .post('/api/auditors')
      .set({ origin: `http://${own()}`, host: own() })
      .expect(201);
    await admin.get('/api/session').set({ 'sec-fetch-site': 'cross-site' }).expect(200);
  });
});

/** Every route that Express knows under `/api`, as `GET /api/session`; the published documents have no guard to ask. */
function allRoutes(): string[] {
  const express = api.app.getHttpAdapter().getInstance();
  return express.router.stack
    .flatMap(({ route }) =>
      route ? route.stack.map(({ method }) => `${method.toUpperCase()} ${route.path}`) : [],
    )
    .filter((route) => / \/api\//.test(route) && !/\/api\/(docs|openapi)/.test(route));
}
