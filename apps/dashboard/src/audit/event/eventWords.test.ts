import { auditAction } from '@desk/contract';
import { expect, test } from '@jest/globals';
import { specimenEvent } from '../../../test/specimenEvent.ts';
import { eventWords } from './eventWords.ts';

test('an image’s side, an export’s rows and a day become part of the sentence', () => {
  expect(eventWords(specimenEvent(1, { action: 'image.viewed', details: { side: 'selfie' } })).key).toBe(
    'said.selfie',
  );
  expect(
    eventWords(
      specimenEvent(1, { action: 'export.finished', details: { rows: 1204, filter: { country: ['IN'] } } }),
    ),
  ).toEqual({
    key: 'said.exportFinished',
    count: 1204,
    about: [{ kind: 'filter', filter: { country: ['IN'] } }],
  });
  const ended = (after: string | null) =>
    eventWords(
      specimenEvent(1, { action: 'verification.relationship_changed', details: { before: null, after } }),
    );
  expect(ended('2026-01-31')).toMatchObject({ key: 'said.endSet', day: '2026-01-31' });
  expect(ended(null)).toMatchObject({ key: 'said.endCleared' });
});

test('a change of status is told from and to; a failed sign-in by whom and why', () => {
  const state = { status: 'in_progress', verificationStatus: null };
  const after = { status: 'completed', verificationStatus: 'declined' };
  expect(
    eventWords(
      specimenEvent(1, { action: 'verification.status_changed', details: { from: state, to: after } }),
    ).about,
  ).toEqual([{ kind: 'change', before: state, after }]);
  expect(
    eventWords(
      specimenEvent(1, {
        action: 'session.failed',
        details: { email: 'a@example.com', reason: 'credentials' },
      }),
    ).about,
  ).toEqual([
    { kind: 'text', text: 'a@example.com' },
    { kind: 'reason', code: 'credentials' },
  ]);
});

test.each(auditAction.options)('%s is a sentence whatever its details are', (action) => {
  const odd = {
    side: 'inside',
    rows: 'many',
    filter: 7,
    from: [],
    to: null,
    reason: 3,
    email: {},
    endedOn: 1,
  };
  for (const details of [{}, odd]) {
    expect(eventWords(specimenEvent(1, { action, details })).key).toMatch(/^(sentence|said)\./);
  }
});

test('an account is told by its e-mail, or by its id where that is all that was recorded', () => {
  const changed = (details: Record<string, string>) =>
    eventWords(specimenEvent(1, { action: 'account.created', details })).about;
  expect(changed({ accountId: 'a', email: 'new@example.com', name: 'New' })).toEqual([
    { kind: 'text', text: 'new@example.com' },
  ]);
  expect(changed({ accountId: 'a' })).toEqual([{ kind: 'account', id: 'a' }]);
  expect(changed({ assigneeId: 'a', assignee: 'new@example.com' })).toEqual([
    { kind: 'text', text: 'new@example.com' },
  ]);
});
