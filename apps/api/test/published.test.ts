import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Facets, VerificationPage, VerificationRow } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import { Desk } from './harness/desk.ts';
import { publishedBytes } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';

/**
 * Where contract.md says that each published body ends, with what it lists as oddities: the same facts in the list, in the
 * detail and in the CSV.
 */
const ENDS = [
  [
    'completed-accepted-id-card',
    {
      applicant: { email: 'applicant.in@example.com', country: 'IN' },
      status: 'completed',
      verdict: 'accepted',
      reason: null,
      name: 'Anbu Maadhiri',
      findings: [],
    },
  ],
  [
    'completed-declined-driving-license',
    {
      applicant: { email: 'applicant.qa@example.com', country: 'QA' },
      status: 'completed',
      verdict: 'declined',
      reason: 'Face proof has a solid color in the background',
      name: 'OMAR NAMOUTHAJEWIDY',
      findings: [
        'date_incomplete',
        'date_misplaced',
        'name_parts_disagree',
        'document_kind_mismatch',
        'network_country_differs',
        'face_failed_high_confidence',
        'stray_spaces',
      ],
    },
  ],
  [
    'completed-declined-passport',
    {
      applicant: { email: 'applicant.ae@example.com', country: 'AE' },
      status: 'completed',
      verdict: 'declined',
      reason: 'Face proof has a solid color in the background',
      name: 'DOE JOHN LE',
      findings: ['mrz_repaired', 'network_country_differs'],
    },
  ],
  ['failed', { ...nobody('failed'), status: 'failed' }],
  ['in-progress', { ...nobody('in-progress'), status: 'in_progress' }],
  ['validation-error', { ...nobody('validation-error'), status: 'rejected' }],
] as const;

function nobody(name: string) {
  const applicant = { email: `${name}@example.com`, country: 'IN' };
  return { applicant, verdict: null, reason: null, name: null, findings: [] } as const;
}

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  for (const [name, { applicant }] of ENDS) {
    desk.provider.next({ status: name === 'validation-error' ? 400 : 200, body: publishedBytes(name) });
    await desk.admin.post('/api/verifications').send(submissionOf(applicant)).expect(201);
  }
});
afterAll(() => desk.close());

const rowOf = async (q: string): Promise<VerificationRow | undefined> =>
  ((await desk.admin.post('/api/verifications/search').send({ q }).expect(200)).body as VerificationPage)
    .data[0];

test.each(ENDS)('%s shows in the list', async (_, { applicant, verdict, reason, name, status, findings }) => {
  expect(await rowOf(applicant.email)).toMatchObject({
    status,
    verificationStatus: verdict,
    declinedReason: reason,
    fullName: name,
    findings,
  });
});

test.each(ENDS)('%s shows its findings in the detail', async (_, { applicant, findings }) => {
  const detail = await desk.detail((await rowOf(applicant.email))?.id ?? '');
  expect(detail.findings.map(({ code }) => code)).toEqual(findings);
});

test('a finding in the detail names the fields that show it, and no value', async () => {
  const detail = await desk.detail((await rowOf('applicant.qa@'))?.id ?? '');
  expect(detail.findings).toContainEqual({
    code: 'document_kind_mismatch',
    severity: 'warning',
    message: 'The document is called something else than the type that it was submitted as.',
    action: 'Decide whether this kind of document is enough.',
    fields: ['document.selectedTypes', 'proof.document_official_name'],
    caseIds: [],
  });
});

test('the findings are counted, and cases are found by them', async () => {
  const facets = (await desk.admin.post('/api/verifications/facets').send({}).expect(200)).body as Facets;
  expect(facets.finding).toHaveLength(8);
  expect(facets.finding[0]).toEqual({ value: 'network_country_differs', count: 2 });
  expect(facets.finding).toContainEqual({ value: 'mrz_repaired', count: 1 });
  const found = await desk.admin
    .post('/api/verifications/search')
    .send({ finding: ['mrz_repaired', 'stalled'] })
    .expect(200);
  expect((found.body as VerificationPage).data.map(({ country }) => country)).toEqual(['AE']);
});

test.each(ENDS)(
  '%s shows in the CSV',
  async (file, { applicant, status, verdict, reason, name, findings }) => {
    const { text } = await desk.admin.get(`/api/verifications/export.csv?q=${applicant.email}`).expect(200);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      status,
      verification_status: verdict ?? '',
      declined_reason: reason ?? '',
      full_name: name ?? '',
      findings: findings.join(' | '),
      exchange_count: '1',
      // A refusal is kept in the history; it is no version of the case.
      response_sha256:
        status === 'rejected' ? '' : createHash('sha256').update(publishedBytes(file)).digest('hex'),
    });
  },
);
