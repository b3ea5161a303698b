import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { serveDashboard } from './dashboard.ts';

const SCRIPT = 'const told = "what a script says again and again";\n'.repeat(200);

let folder: string;
const app = express();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-test-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/index-a1b2c3d4.js'), SCRIPT);
  await writeFile(join(folder, 'index.html'), '<!doctype html>'.padEnd(2_000));
  app.use(serveDashboard(folder));
  app.get('/api/told', (_request, response) => void response.json({ told: SCRIPT }));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['/assets/index-a1b2c3d4.js', '/verifications'])('%s is sent compressed', async (address) => {
  const answer = await supertest(app)
    .get(address)
    .set({ 'accept-encoding': 'gzip', accept: '*/*, text/html' });
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-encoding': 'gzip',
    vary: expect.stringContaining('Accept-Encoding'),
  });
  if (address.endsWith('.js')) expect(answer.text).toBe(SCRIPT);
});

test('what the API answers is not, and a client that cannot unpack gets files as they are', async () => {
  const gzip = { 'accept-encoding': 'gzip' };
  expect((await supertest(app).get('/api/told').set(gzip)).headers).not.toHaveProperty('content-encoding');
  const plain = await supertest(app).get('/assets/index-a1b2c3d4.js').set({ 'accept-encoding': 'identity' });
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(plain.text).toBe(SCRIPT);
});
