import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { problem } from '@desk/contract';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Access } from '../src/access/access.ts';
import { BodyLimit } from '../src/http/json-body.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

const CANARY = 'canary-4711';
const strict = z.strictObject({ page: z.coerce.number().default(1), name: z.string().optional() });

@Access('public')
@Controller('probe')
class Probe {
  @Get()
  read(@Query({ schema: strict }) query: z.output<typeof strict>): object {
    return { query };
  }

  @Get('item/:id')
  item(@Param('id', { schema: z.uuid() }) id: string): object {
    return { id };
  }

  @Post()
  write(@Body({ schema: strict }) body: z.output<typeof strict>): object {
    return { body };
  }

  @Post('large')
  @BodyLimit(200 * 1024)
  writeMuch(@Body({ schema: strict }) body: z.output<typeof strict>): object {
    return { length: body.name?.length };
  }

  @Get('broken')
  broken(): never {
    throw new SyntaxError(`cannot read ${CANARY}`);
  }

  @Get('no-database')
  noDatabase(): never {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  }

  @Get('no-room')
  noRoom(): never {
    throw Object.assign(new Error('write'), { code: 'ENOSPC' });
  }

  @Get('half')
  half(@Res() response: Response): never {
    response.write('half an ans');
    throw new Error('too late');
  }
}

let api: TestApp;
beforeAll(async () => (api = await testApp({ controllers: [Probe] })));
afterAll(() => api.close());

test('a query schema is enforced: defaults and types come from it, unknown parameters are refused by name', async () => {
  const good = await api.http().get('/api/probe?page=2').expect(200);
  expect(good.body).toEqual({ query: { page: 2 } });
  const bad = await api.http().get('/api/probe?page=two&nam=x&name[]=y').expect(400);
  expect(bad.type).toBe('application/problem+json');
  expect(problem.parse(bad.body)).toEqual({
    type: 'urn:verification-desk:problem:invalid_input',
    title: 'The request has invalid fields',
    status: 400,
    code: 'invalid_input',
    requestId: bad.get('x-request-id'),
    errors: [
      { field: 'page', message: expect.any(String) },
      { field: 'nam', message: 'Unknown parameter' },
      { field: 'name[]', message: 'Unknown parameter' },
    ],
  });
});

test('a path parameter is named when it is bad', async () => {
  const answer = await api.http().get(`/api/probe/item/${CANARY}`).expect(400);
  expect(answer.body).toMatchObject({ errors: [{ field: 'id', message: 'Invalid UUID' }] });
});

test('a body is checked, and none at all is refused', async () => {
  expect((await api.http().post('/api/probe').send({ name: 'x' }).expect(201)).body).toEqual({
    body: { page: 1, name: 'x' },
  });
  const bad = await api.http().post('/api/probe').send({ name: 1, nmae: 2 }).expect(400);
  expect((bad.body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
    'name',
    'nmae',
  ]);
  await api.http().post('/api/probe').expect(400);
});

test.each([
  ['broken JSON', 'application/json', `{"name": "${CANARY}`, 400, 'malformed_request'],
  ['a bare value', 'application/json', `"${CANARY}"`, 400, 'malformed_request'],
  ['a form', 'application/x-www-form-urlencoded', `name=${CANARY}`, 415, 'unsupported_media_type'],
  ['text', 'text/plain', CANARY, 415, 'unsupported_media_type'],
  ['another encoding', 'application/json; charset=latin1', '{}', 415, 'unsupported_media_type'],
  [
    'more than 100 kB',
    'application/json',
    JSON.stringify({ name: 'x'.repeat(102_400) }),
    413,
    'body_too_large',
  ],
  [
    'nesting without end',
    'application/json',
    `{"name":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
    400,
    'invalid_input',
  ],
])('%s is refused with a clear problem', async (_, type, body, status, code) => {
  const answer = await api.http().post('/api/probe').set('content-type', type).send(body).expect(status);
  expect(problem.parse(answer.body)).toMatchObject({ status, code });
  expect(answer.text).not.toContain(CANARY);
});

test('a route may take more, up to its own limit', async () => {
  const much = { name: 'x'.repeat(150_000) };
  expect((await api.http().post('/api/probe/large').send(much).expect(201)).body).toEqual({
    length: 150_000,
  });
  await api
    .http()
    .post('/api/probe/large')
    .send({ name: 'x'.repeat(210_000) })
    .expect(413);
});

test.each(['/api/nothing', '/api', '/api/probe/', '/api/verifications/../nothing'])(
  '%s is nothing',
  async (path) => {
    const answer = await fetch(`${api.url}${path === '/api/probe/' ? '/api/probe/none' : path}`);
    expect(answer.status).toBe(404);
    expect(problem.parse(await answer.json())).toMatchObject({ code: 'not_found' });
  },
);

test('an address that cannot be decoded is a problem, not a stack', async () => {
  const answer = await api.http().get('/api/probe/item/%E0%A4').expect(400);
  expect(problem.parse(answer.body)).toMatchObject({ code: 'malformed_request' });
});

test('the unknown is an opaque 500 that the log can be searched for', async () => {
  const answer = await api.http().get('/api/probe/broken').set('x-request-id', 'known-by-this').expect(500);
  expect(answer.body).toEqual({
    type: 'urn:verification-desk:problem:internal_error',
    title: 'Something went wrong',
    status: 500,
    code: 'internal_error',
    requestId: 'known-by-this',
  });
  const line = api.logs.find((log) => log.includes('internal_error')) ?? '';
  expect(JSON.parse(line)).toMatchObject({ requestId: 'known-by-this', error: { name: 'SyntaxError' } });
  expect(api.logs.join()).not.toContain(CANARY);
});

test('a database that cannot be reached is a 503 that says when to come back', async () => {
  const answer = await api.http().get('/api/probe/no-database').expect(503);
  expect(answer.get('retry-after')).toBe('5');
  expect(problem.parse(answer.body)).toMatchObject({ code: 'database_unreachable' });
});

test('a disk without room for images is a 503 that says so', async () => {
  const answer = await api.http().get('/api/probe/no-room').expect(503);
  expect(problem.parse(answer.body)).toMatchObject({ code: 'disk_full' });
});

test('an answer that fails half-way is cut, so that nobody takes it for whole', async () => {
  const whole = fetch(`${api.url}/api/probe/half`).then((answer) => answer.text());
  await expect(whole).rejects.toThrow();
});

test('the log has the route and never the address, and nothing that was sent', async () => {
  await api.http().get(`/api/probe?name=${CANARY}`).set('user-agent', CANARY).expect(200);
  await api.http().post('/api/probe').send({ name: CANARY }).expect(201);
  await api.http().get(`/api/${CANARY}`).expect(404);
  expect(api.logs.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({ method: 'POST', route: '/api/probe', status: 201, msg: 'request' }),
  );
  expect(api.logs.join()).not.toContain(CANARY);
});
