import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { inProgress, published, type Script } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open({ deadlineMs: 20_000 })));
afterAll(() => desk.close());
/** Nothing is due but what a test makes so. */
beforeEach(() => desk.dataSource.query('UPDATE verification SET next_check_at = NULL'));

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const CAP_BYTES = 10 * 1024 * 1024;

const verdict = (about: string): string =>
  JSON.stringify(
    published('completed-declined-passport', about, {
      result: { email: `${about}@example.com`, country: 'IN' },
    }),
  );

/** What comes in place of an answer about a reference, and what is made of it. */
const UNUSABLE: [what: string, script: (reference: string) => Script & { body?: string }, outcome: string][] =
  [
    ['an HTML page', () => ({ headers: HTML, body: '<html>Back soon' }), 'unreadable'],
    ['an HTML 502', () => ({ status: 502, headers: HTML, body: '<html>Bad Gateway' }), 'unavailable'],
    ['a 404', () => ({ status: 404, body: '{"message":"no such case"}' }), 'not_found'],
    ['truncated JSON', (reference) => ({ body: verdict(reference).slice(0, -1) }), 'unreadable'],
    ['an empty 200', () => ({ body: '' }), 'unreadable'],
    [
      'a verdict that is called HTML',
      (reference) => ({ headers: HTML, body: verdict(reference) }),
      'unreadable',
    ],
    [
      'a verdict that goes on past 10 MB',
      (reference) => ({ body: verdict(reference).padEnd(CAP_BYTES + 1) }),
      'unreadable',
    ],
    ['half a verdict', (reference) => ({ cut: 'within', body: verdict(reference) }), 'interrupted'],
    ['a cut connection', () => ({ cut: 'before' }), 'interrupted'],
  ];

/** As much of a body as there is to keep. */
function kept({ body = '', cut }: Script & { body?: string }): Buffer {
  const bytes = Buffer.from(body);
  return cut === undefined ? bytes.subarray(0, CAP_BYTES) : bytes.subarray(0, bytes.length / 2);
}

/** All of a case that a call must leave alone. */
const untouched = ({
  exchangeCount: _,
  lastCheckedAt: _at,
  nextCheckAt: _next,
  ...rest
}: VerificationDetail) => rest;

describe.each(UNUSABLE)('%s', (what, script, outcome) => {
  const reference = (of: string) => `${of}-${what.replaceAll(' ', '-')}`;

  test('to a question is kept as it came, leaves the case as it was, and is asked again', async () => {
    const about = reference('asked');
    const before = await desk.submit(about, { body: inProgress(about) });
    desk.provider.next(script(about));
    await desk.poll(before.id);
    const after = await desk.detail(before.id);
    expect(untouched(after)).toEqual(untouched(before));
    expect(Date.parse(after.nextCheckAt ?? '')).toBeGreaterThan(Date.parse(after.lastCheckedAt ?? ''));
    expect((await desk.exchanges(before.id)).map(({ outcome }) => outcome)).toEqual(['in_progress', outcome]);
    expect((await desk.newestBytes(before.id)).equals(kept(script(about)))).toBe(true);
  });

  test('to a re-check of a settled case is kept as it came, and leaves its verdict', async () => {
    const about = reference('settled');
    const body = published('completed-accepted-id-card', about);
    const before = await desk.submit(about, { body });
    desk.provider.next(script(about));
    const answer = await desk.admin.post(`/api/verifications/${before.id}/recheck`).expect(502);
    expect(answer.body).toMatchObject({ code: `provider_${outcome}` });
    const after = await desk.detail(before.id);
    expect(untouched(after)).toEqual(untouched(before));
    expect([after.verificationStatus, after.nextCheckAt, after.exchangeCount]).toEqual(['accepted', null, 2]);
    expect((await desk.newestBytes(before.id)).equals(kept(script(about)))).toBe(true);
  });
});
