import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VerificationPage } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import { Desk } from './harness/desk.ts';
import { publishedBytes } from './harness/scripted-provider.ts';

/** Where contract.md says that each published body ends: the same facts in the list and in the CSV. */
const ENDS = [
  [
    'completed-accepted-id-card',
    { status: 'completed', verdict: 'accepted', reason: null, name: 'Anbu Maadhiri' },
  ],
  [
    'completed-declined-driving-license',
    {
      status: 'completed',
      verdict: 'declined',
      reason: 'Face proof has a solid color in the background',
      name: 'OMAR NAMOUTHAJEWIDY',
    },
  ],
  [
    'completed-declined-passport',
    {
      status: 'completed',
      verdict: 'declined',
      reason: 'Face proof has a solid color in the background',
      name: 'DOE JOHN LE',
    },
  ],
  ['failed', { status: 'failed', verdict: null, reason: null, name: null }],
  ['in-progress', { status: 'in_progress', verdict: null, reason: null, name: null }],
  ['validation-error', { status: 'rejected', verdict: null, reason: null, name: null }],
] as const;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  for (const [name] of ENDS)
    await desk.submit(name, { status: name === 'validation-error' ? 400 : 200, body: publishedBytes(name) });
});
afterAll(() => desk.close());

test.each(ENDS)('%s shows in the list', async (name, { status, verdict, reason, name: fullName }) => {
  const answer = await desk.admin
    .post('/api/verifications/search')
    .send({ q: `${name}@` })
    .expect(200);
  expect((answer.body as VerificationPage).data).toMatchObject([
    { status, verificationStatus: verdict, declinedReason: reason, fullName, findings: [] },
  ]);
});

test.each(ENDS)('%s shows in the CSV', async (name, { status, verdict, reason, name: fullName }) => {
  const { text } = await desk.admin.get(`/api/verifications/export.csv?q=${name}@`).expect(200);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    status,
    verification_status: verdict ?? '',
    declined_reason: reason ?? '',
    full_name: fullName ?? '',
    exchange_count: '1',
    // A refusal is kept in the history; it is no version of the case.
    response_sha256:
      status === 'rejected' ? '' : createHash('sha256').update(publishedBytes(name)).digest('hex'),
  });
});
