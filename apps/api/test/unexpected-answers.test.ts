import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Desk } from './harness/desk.ts';
import { inProgress, published } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
/** Nothing is due but what a test makes so. */
beforeEach(() => desk.dataSource.query('UPDATE verification SET next_check_at = NULL'));

const BODY = 'completed-accepted-id-card';
const FLAGGED = { code: 'answer_unexpected', severity: 'warning' };

describe('a status that nobody published', () => {
  test.each([
    ['approved'],
    ['Completed'],
    ['completed '],
    [['completed']],
    [{ completed: true }],
    [1],
    [true],
    [null],
  ])('(%j) is no verdict: the case is flagged for a person, and asked about again', async (status) => {
    const about = `status-${JSON.stringify(status).replaceAll(/\W/g, '-')}`;
    const { id } = await desk.submit(about, { body: inProgress(about) });
    const body = published(BODY, about, { status });
    desk.provider.next({ body });
    await desk.poll(id);
    const detail = await desk.detail(id);
    expect(detail).toMatchObject({
      status: 'in_progress',
      verificationStatus: null,
      findings: [FLAGGED],
      needsReview: true,
    });
    expect(detail.nextCheckAt).not.toBeNull();
    // Stored, and shown.
    expect(detail.fullName).toBe('Anbu Maadhiri');
    expect((await desk.newestBytes(id)).toString()).toContain(`"status":${JSON.stringify(status)}`);
  });

  test('leaves a settled case its verdict, flagged', async () => {
    const { id } = await desk.submit('settled', { body: published(BODY, 'settled') });
    desk.provider.next({ body: published(BODY, 'settled', { status: 'revoked' }) });
    await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200);
    expect(await desk.detail(id)).toMatchObject({
      status: 'completed',
      verificationStatus: 'accepted',
      needsReview: true,
      findings: expect.arrayContaining([expect.objectContaining(FLAGGED)]),
    });
  });
});

test('“inprogress” is in progress, and nothing odd', async () => {
  const detail = await desk.submit('spelled', { body: { ...inProgress('spelled'), status: 'inprogress' } });
  expect(detail).toMatchObject({ status: 'in_progress', findings: [] });
  expect(await desk.exchanges(detail.id)).toMatchObject([{ outcome: 'in_progress' }]);
  expect(detail.nextCheckAt).not.toBeNull();
});

describe('an accepted case with', () => {
  const { verification_result: checks } = published(BODY, '').result as unknown as {
    verification_result: { face: number; document: Record<string, number> };
  };
  const check = (name: string, result: string) => ({
    checks: expect.arrayContaining([{ name, result }]),
  });

  test.each<[what: string, result: object, shown: object]>([
    [
      'a check',
      { verification_result: { ...checks, document: { ...checks.document, liveness: 0 } } },
      check('liveness', 'failed'),
    ],
    [
      'a result of a check',
      { verification_result: { ...checks, face: '1' } },
      check('face', 'not_performed'),
    ],
    ['a key', { risk_score: 3 }, { fullName: 'Anbu Maadhiri' }],
    ['a type', { declined_reasons_list: 'Forged' }, { declinedReasons: [] }],
  ])('%s that nobody published is flagged for a person, who sees it', async (what, result, shown) => {
    const about = what.replaceAll(' ', '-');
    const body = published(BODY, about, { result });
    const detail = await desk.submit(about, { body });
    expect(detail).toMatchObject({
      status: 'completed',
      verificationStatus: 'accepted',
      findings: [FLAGGED],
      needsReview: true,
      ...shown,
    });
    for (const [key, value] of Object.entries(result))
      expect((await desk.newestBytes(detail.id)).toString()).toContain(`"${key}":${JSON.stringify(value)}`);
  });
});

test.each([
  ['ACCEPTED'],
  ['accepted '],
  ['approved'],
  [['accepted']],
  [{ accepted: true }],
  [true],
  [1],
  [null],
])(
  'a verdict that nobody published (%j) is never read as accepted, and flagged for a person',
  async (verdict) => {
    const about = `verdict-${JSON.stringify(verdict).replaceAll(/\W/g, '-')}`;
    const body = published(BODY, about, { result: { verification_status: verdict } });
    const detail = await desk.submit(about, { body });
    expect(detail).toMatchObject({
      status: 'completed',
      verificationStatus: null,
      findings: [FLAGGED],
      needsReview: true,
    });
  },
);
