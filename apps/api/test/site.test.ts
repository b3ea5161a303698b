import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Post } from '@nestjs/common';
import { Access } from '../src/access/access.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

@Access('admin')
@Controller('auditors')
class Writable {
  @Post()
  write(): object {
    return { told: true };
  }
}

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp({ controllers: [Writable] });
  admin = await api.signIn('admin');
});
afterAll(() => api.close());

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
