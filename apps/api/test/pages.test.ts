import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { serveDashboard } from '../src/http/dashboard.ts';
import { nameRequest } from '../src/http/request-id.ts';
import { securityHeaders } from '../src/http/security-headers.ts';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Desk</title>');
  await writeFile(join(folder, 'assets/index-DqX3vA9_.js'), 'export {};');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const app = express().use(nameRequest, securityHeaders, serveDashboard(folder));
  app.use((_request, response) => void response.status(418).end());
  server = createServer(app);
});
afterAll(() => rm(folder, { recursive: true }));

const browser = (path: string) =>
  supertest(server).get(path).set('accept', 'text/html,application/xhtml+xml');

describe('the dashboard', () => {
  test.each(['/', '/verifications', '/verifications/1?filter=x'])(
    'is the page at %s, and asked for afresh',
    async (path) => {
      const answer = await browser(path)
        .expect(200)
        .expect('content-type', /^text\/html/);
      expect(answer.text).toContain('<title>Desk</title>');
      expect(answer.get('cache-control')).toBe('no-cache');
    },
  );

  test('has files that are kept for good when their name says what is in them', async () => {
    const script = await browser('/assets/index-DqX3vA9_.js').expect(200);
    expect(script.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await browser('/favicon.svg').expect(200)).get('cache-control')).toBe('no-cache');
  });

  test('is not what a missing file, a script or a form gets', async () => {
    await browser('/assets/index-gone0000.js').expect(404);
    await supertest(server).get('/verifications').set('accept', 'application/json').expect(404);
    await supertest(server).post('/verifications').expect(404);
    await browser('/..%2f..%2fpackage.json').expect(404);
  });

  test("leaves the API's addresses alone", async () => {
    for (const path of ['/api', '/api/nothing', '/metrics']) await browser(path).expect(418);
    await browser('/apiary').expect(200);
  });

  test('without a build is a plain 404', async () => {
    const empty = express().use(serveDashboard(join(folder, 'nowhere')));
    await supertest(empty)
      .get('/')
      .set('accept', 'text/html')
      .expect(404)
      .expect('content-type', /^text\/plain/);
  });
});

test('pages run no script but their own files, talk to their own origin alone and are framed by nobody', async () => {
  const { headers } = await browser('/');
  const policy = String(headers['content-security-policy']);
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy.split(';')).toContain(rule);
  expect(policy).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  });
  expect(headers['x-powered-by']).toBeUndefined();
});

describe('a request id', () => {
  test('is taken from a sane sender', async () => {
    await browser('/').set('x-request-id', 'proxy-42.a_b').expect('x-request-id', 'proxy-42.a_b');
  });

  test.each(['short', 'with space in it', 'x'.repeat(65), '{"level":60}'])(
    'is made anew instead of %j',
    async (id) => {
      await browser('/')
        .set('x-request-id', id)
        .expect('x-request-id', /^[0-9a-f-]{36}$/);
    },
  );
});
