import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { outcomeOf, type Answer } from './outcome.ts';
import type { ProviderReply } from './provider-client.ts';

const published = (name: string): Buffer =>
  readFileSync(new URL(`../../../../libs/provider-protocol/examples/${name}.json`, import.meta.url));

const reply = (
  httpStatus: number,
  body: Buffer | string = '',
  rest: Partial<ProviderReply> = {},
): ProviderReply => ({
  began: 0,
  startedAt: new Date('2026-11-23T10:00:00Z'),
  durationMs: 5,
  httpStatus,
  headers: {},
  body: Buffer.from(body),
  truncated: false,
  failure: null,
  ...rest,
});

const answer = (body: object) =>
  outcomeOf(reply(200, JSON.stringify({ reference_id: 'ref-1', ...body })), 'ref-1') as Answer;

describe('outcomeOf', () => {
  test.each([
    ['completed-accepted-id-card', 'completed'],
    ['completed-declined-driving-license', 'completed'],
    ['completed-declined-passport', 'completed'],
    ['failed', 'failed'],
    ['in-progress', 'in_progress'],
  ])('reads the published %s as %s', (name, kind) => {
    expect(outcomeOf(reply(200, published(name)), null)).toMatchObject({ kind, asPublished: true });
  });

  test('reads the published refusal with its field', () => {
    expect(outcomeOf(reply(400, published('validation-error')), null)).toEqual({
      kind: 'refused',
      error: { code: 'BAD_REQUEST', field: 'email', message: 'Email should not be empty' },
    });
  });

  test('takes both spellings of in progress', () => {
    expect(answer({ status: 'inprogress' }).kind).toBe('in_progress');
  });

  test('never takes an unknown status for a known one', () => {
    expect(answer({ status: 'accepted' })).toMatchObject({ kind: 'unexpected', asPublished: false });
    expect(answer({ status: 1 })).toMatchObject({ kind: 'unexpected' });
    expect(answer({})).toMatchObject({ kind: 'unexpected' });
    expect(answer({ status: 'completed', success: false })).toMatchObject({ kind: 'unexpected' });
  });

  test('notices a key or type that is not published, and still reads the rest', () => {
    const body = JSON.parse(published('completed-accepted-id-card').toString()) as { result: object };
    const odd = { ...body, reference_id: 'ref-1', result: { ...body.result, risk: 3 } };
    expect(answer(odd)).toMatchObject({ kind: 'completed', asPublished: false });
  });

  test('does not apply an answer about another reference', () => {
    expect(outcomeOf(reply(200, published('failed')), 'ref-1')).toEqual({ kind: 'mismatched' });
  });

  test.each([
    ['a page of HTML', reply(200, '<html>502</html>')],
    ['half a body', reply(200, '{"status":"comp')],
    ['an empty body', reply(200, '')],
    ['an answer without a reference', reply(200, '{"status":"in_progress"}')],
    ['a body past the cap', reply(200, published('failed'), { truncated: true })],
    ['JSON that is no object', reply(200, '[1]')],
    ['a redirection', reply(302)],
    ['what is called HTML', reply(200, published('failed'), { headers: { 'content-type': 'text/html' } })],
  ])('calls %s unreadable', (_, odd) => expect(outcomeOf(odd, null)).toEqual({ kind: 'unreadable' }));

  test('reads a body behind a byte-order mark', () => {
    expect(outcomeOf(reply(200, `\uFEFF${published('in-progress').toString()}`), null)).toMatchObject({
      kind: 'in_progress',
    });
  });

  test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json', 'text/json'])(
    'reads what is called %s',
    (type) =>
      expect(
        outcomeOf(reply(200, published('failed'), { headers: { 'content-type': type } }), null),
      ).toMatchObject({
        kind: 'failed',
      }),
  );

  test('tells the HTTP errors apart', () => {
    expect(outcomeOf(reply(401), 'r')).toEqual({ kind: 'unauthorized' });
    expect(outcomeOf(reply(403), 'r')).toEqual({ kind: 'unauthorized' });
    expect(outcomeOf(reply(404), 'r')).toEqual({ kind: 'not_found' });
    expect(outcomeOf(reply(429, '', { headers: { 'retry-after': '7' } }), 'r')).toEqual({
      kind: 'rate_limited',
      retryAfterMs: 7_000,
    });
    expect(outcomeOf(reply(503), 'r')).toEqual({
      kind: 'unavailable',
      retryAfterMs: null,
      maybeAccepted: false,
    });
    expect(outcomeOf(reply(502), 'r')).toEqual({
      kind: 'unavailable',
      retryAfterMs: null,
      maybeAccepted: true,
    });
    expect(outcomeOf(reply(422, 'no'), 'r')).toMatchObject({
      kind: 'refused',
      error: { code: 'HTTP_422', field: null },
    });
  });

  test('passes on why there was no answer, whatever had come by then', () => {
    expect(outcomeOf(reply(200, published('failed'), { failure: 'interrupted' }), null)).toEqual({
      kind: 'interrupted',
    });
  });

  test('survives 5,000 levels of nesting', () => {
    const deep = `{"reference_id":"ref-1","status":"completed","result":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(outcomeOf(reply(200, deep), 'ref-1')).toMatchObject({ kind: 'completed', asPublished: false });
    const deepKey = `{"reference_id":"ref-1","status":"completed","result":{"info":{"agent":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}}}`;
    expect(outcomeOf(reply(200, deepKey), 'ref-1')).toMatchObject({ kind: 'completed' });
  });
});
