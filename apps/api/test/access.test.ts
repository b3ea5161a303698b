import { randomUUID } from 'node:crypto';
import type { AccountSessions, Role, SessionDue } from '@desk/contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, Post } from '@nestjs/common';
import { Access } from '../src/access/access.ts';
import { Refusals } from '../src/access/refusals.ts';
import { ALL, RULES, WHILE_DUE, type Rule } from './harness/access-rules.ts';
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

describe('every route, as Express knows it', () => {
  test('has its line in the table, and every line has its route', () => {
    expect(allRoutes().sort()).toEqual(Object.keys(RULES).sort());
  });

  test('refuses a stranger unless it is public, before it looks at what was sent', async () => {
    const answers = await attempts({}, 'not JSON');
    expect(answers).toEqual(expected((rule) => (rule === 'public' ? 'open' : '401 no_session')));
  });

  test.each(ALL)('is open to a signed-in %s or not', async (role) => {
    const { cookie } = await api.signIn(role);
    const may = (rule: Rule) => rule === 'public' || rule === 'own account' || rule.includes(role);
    expect(await attempts({ cookie }, '{}')).toEqual(
      expected((rule) => (may(rule) ? 'open' : '403 not_allowed')),
    );
  });

  test.each(ALL)("is open to an %s's token or not", async (role) => {
    const headers = { authorization: `Bearer ${await tokenOf(role)}` };
    expect(await attempts(headers, '{}')).toEqual(
      expected((rule) => {
        if (rule === 'own account') return '403 session_only';
        return rule === 'public' || rule.includes(role) ? 'open' : '403 not_allowed';
      }),
    );
  });

  test('looks at nothing that was sent by whoever may not call it', async () => {
    const { cookie } = await api.signIn('auditor');
    const answers = Object.entries(await attempts({ cookie }, 'not JSON'));
    const closed = answers.filter(([, answer]) => answer !== 'open').map(([route]) => route);
    const others = Object.keys(RULES).filter((route) => isClosedTo('auditor', route));
    expect(closed.sort()).toEqual(others.sort());
  });

  test.each<SessionDue>(['password_change', 'second_factor_enrolment'])(
    'is closed to a session with %s due, but what it takes to do it',
    async (due) => {
      const { cookie, account } = await api.signIn('admin');
      await api.dataSource.query('UPDATE account SET password_temporary = $2 WHERE id = $1', [
        account.id,
        due === 'password_change',
      ]);
      await api.dataSource.query(`UPDATE policy SET second_factor_roles = '{admin}'`);
      const answers = await attempts({ cookie }, '{}');
      await api.dataSource.query(`UPDATE policy SET second_factor_roles = '{}'`);
      expect(answers).toEqual(
        expected((rule, route) =>
          rule === 'public' || rule === 'own account' || WHILE_DUE.has(route) ? 'open' : `403 ${due}`,
        ),
      );
    },
  );
});

test("of two people's sessions each may end their own alone", async () => {
  const other = await api.signIn('analyst');
  const answer = await other.get('/api/me/sessions').expect(200);
  const [session] = (answer.body as AccountSessions).data;
  await admin.delete(`/api/me/sessions/${session?.id}`).expect(404);
  await other.delete(`/api/me/sessions/${session?.id}`).expect(204);
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

test('whoever asks for what their role may not do is in the audit log, with the route and not the address', async () => {
  const auditor = await api.signIn('auditor');
  await auditor.post(`/api/verifications/${randomUUID()}/recheck`).expect(403);
  const rows = await api.dataSource.query<object[]>(
    'SELECT action, details FROM audit_event WHERE actor_id = $1',
    [auditor.account.id],
  );
  expect(rows).toContainEqual({
    action: 'access.refused',
    details: { method: 'POST', route: '/api/verifications/:id/recheck' },
  });
});

test('a crowd of strangers keeps no refusal of somebody who is known out of the audit log', async () => {
  const refusals = api.app.get(Refusals);
  const networks = Array.from({ length: 1_001 }, (_, number) => `192.0.${number >> 8}.${number & 255}`);
  await Promise.all(networks.map((address) => refusals.record('token_malformed', 'system', address)));
  const auditor = await api.signIn('auditor');
  await auditor.post('/api/tokens').expect(403);
  const rows = await api.dataSource.query<object[]>(
    `SELECT action FROM audit_event WHERE actor_id = $1 AND action = 'access.refused'`,
    [auditor.account.id],
  );
  expect(rows).toHaveLength(1);
});

const isClosedTo = (role: Role, route: string): boolean => {
  const rule = RULES[route];
  return rule !== undefined && rule !== 'public' && rule !== 'own account' && !rule.includes(role);
};

const expected = (answer: (rule: Rule, route: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(RULES).map(([route, rule]) => [route, answer(rule, route)]));

/** Calls every route: `open`, or the status and the code that it was refused with. */
async function attempts(headers: Record<string, string>, body: string): Promise<Record<string, string>> {
  // Signing out comes last: the session is needed for the others.
  const routes = allRoutes().sort((one, other) => Number(isSignOut(one)) - Number(isSignOut(other)));
  const answers: Record<string, string> = {};
  for (const route of routes) answers[route] = await attempt(route, headers, body);
  return answers;
}

const isSignOut = (route: string): boolean => route === 'DELETE /api/session';

/** About an object that is not there; what is open then answers 404 or 400, or the list. */
async function attempt(route: string, headers: Record<string, string>, body: string): Promise<string> {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replace(':side', 'selfie').replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
  const sent = method === 'GET' ? {} : { body, headers: { ...headers, 'content-type': 'application/json' } };
  const abort = new AbortController();
  const answer = await fetch(api.url + address, {
    method,
    headers,
    redirect: 'manual',
    signal: abort.signal,
    ...sent,
  });
  if (answer.status >= 500) throw new Error(`${route} answered ${answer.status}`);
  const refused = answer.status === 401 || answer.status === 403;
  const { code } = refused ? ((await answer.json()) as { code: string }) : { code: '' };
  // The stream of events would never end by itself.
  abort.abort();
  return refused ? `${answer.status} ${code}` : 'open';
}

async function tokenOf(role: Role): Promise<string> {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const answer = await admin
    .post('/api/tokens')
    .send({ name: `of ${role}`, role, expiresAt })
    .expect(201);
  return (answer.body as { token: string }).token;
}

/** Every route that Express knows under `/api`, as `GET /api/session`; the published documents have no guard to ask. */
function allRoutes(): string[] {
  const express = api.app.getHttpAdapter().getInstance();
  return express.router.stack
    .flatMap(({ route }) =>
      route ? route.stack.map(({ method }) => `${method.toUpperCase()} ${route.path}`) : [],
    )
    .filter(
      (route) => / \/(api\/|metrics$)/.test(route) && !/\/api\/(docs|openapi|open$|auditors$)/.test(route),
    );
}
