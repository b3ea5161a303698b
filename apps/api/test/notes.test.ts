import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MentionList, Note, People } from '@desk/contract';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { reviewingOf, tokenOf } from './harness/reviewing.ts';
import type { Agent, SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
let auditor: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  [mara, omar, auditor] = await Promise.all([
    desk.api.signIn('analyst'),
    desk.api.signIn('analyst'),
    desk.api.signIn('auditor'),
  ]);
});
afterAll(() => desk.close());

const { declined, decide, seenBy, audited } = reviewingOf(() => desk);
const { dueCase, purge, nothingDue, policy } = retentionOf(() => desk);

const write = (who: Agent, id: string, text: string, ...mentions: string[]) =>
  who.post(`/api/verifications/${id}/notes`).send({ text, mentions });

const mentionsOf = async (who: Agent): Promise<MentionList> =>
  (await who.get('/api/me/mentions').expect(200)).body as MentionList;

describe('a note', () => {
  test('stands beside the case, oldest first, with who wrote it and when', async () => {
    const { id } = await declined();
    const text = 'Rang the branch.\n\n‮They said: <b>ok</b> ✓';
    const first = (await write(mara, id, `  ${text} `).expect(201)).body as Note;
    expect(first).toEqual({
      id: expect.any(String),
      text,
      author: mara.account.email,
      authorId: mara.account.id,
      createdAt: expect.stringMatching(/Z$/),
      mentions: [],
    });
    const second = (await write(omar, id, 'Agreed').expect(201)).body as Note;
    expect((await seenBy(auditor, id)).notes).toEqual([first, second]);
  });

  test('stays as it was written', async () => {
    const { id } = await declined();
    await write(mara, id, 'As it was').expect(201);
    await expect(desk.dataSource.query(`UPDATE note SET text = 'other'`)).rejects.toThrow();
    const { url } = desk.api.settings.database;
    await expect(asOwner(url, `UPDATE note SET text = 'other'`)).rejects.toThrow('can only be added to');
  });

  test('is told to open browsers and recorded, without what it says', async () => {
    const { id } = await declined();
    const heard = await desk.changes(() => write(mara, id, 'Anbu rang', omar.account.id).expect(201));
    expect(heard).toEqual([{ id, status: 'completed', verificationStatus: 'declined' }]);
    const [note] = (await seenBy(mara, id)).notes;
    expect(await audited(id, 'note_added')).toEqual([
      {
        actor: mara.account.email,
        action: 'verification.note_added',
        details: { noteId: note?.id, mentions: [omar.account.id] },
      },
    ]);
  });

  test('and its audit event stand and fall together', async () => {
    const { id } = await declined();
    const { url } = desk.api.settings.database;
    const refuse = `CHECK (action <> 'verification.note_added') NOT VALID`;
    const before = await mentionsOf(omar);
    await asOwner(url, `ALTER TABLE audit_event ADD CONSTRAINT no_notes ${refuse}`);
    await write(mara, id, 'Lost', omar.account.id).expect(500);
    await asOwner(url, 'ALTER TABLE audit_event DROP CONSTRAINT no_notes');
    expect((await seenBy(mara, id)).notes).toEqual([]);
    expect(await mentionsOf(omar)).toEqual(before);
  });

  test('by a token is its maker’s', async () => {
    const { id } = await declined();
    const answer = await write(await tokenOf(desk, 'analyst'), id, 'By a script').expect(201);
    expect(answer.body).toMatchObject({ author: 'token: script', authorId: desk.admin.account.id });
  });

  test('must say something, of a case that is there, in 4,000 characters', async () => {
    const { id } = await declined();
    for (const text of [' \n ', 'x'.repeat(4001), 'half \ud800', 'null \0'])
      expect((await write(mara, id, text).expect(400)).body).toMatchObject({ errors: [{ field: 'text' }] });
    await write(mara, id, 'அ'.repeat(4000)).expect(201);
    await write(mara, randomUUID(), 'Nowhere').expect(404);
  });

  test('is gone with a purge, which takes no new one either', async () => {
    const { id } = await dueCase();
    await write(mara, id, 'Personal', omar.account.id).expect(201);
    const { unread } = await mentionsOf(omar);
    expect(await purge()).toBe(1);
    await nothingDue();
    expect((await seenBy(mara, id)).notes).toEqual([]);
    for (const table of ['note', 'note_mention'])
      expect(await desk.count(`${table} WHERE verification_id = '${id}'`)).toBe(0);
    expect((await mentionsOf(omar)).unread).toBe(unread - 1);
    expect((await write(mara, id, 'Late').expect(409)).body).toMatchObject({ code: 'purged' });
  });
});

describe('a mention', () => {
  test('names people once each, by name', async () => {
    const { id } = await declined();
    const ids = [omar.account.id, auditor.account.id, omar.account.id.toUpperCase()];
    const { mentions } = (await write(mara, id, 'Please look', ...ids).expect(201)).body as Note;
    expect(mentions).toEqual([
      { id: omar.account.id, name: 'Test analyst' },
      { id: auditor.account.id, name: 'Test auditor' },
    ]);
  });

  test('is shown to whom it names, newest first, until it is read; the text is in the case', async () => {
    const lea = await desk.api.signIn('auditor');
    expect(await mentionsOf(lea)).toEqual({ data: [], unread: 0 });
    const { id } = await declined();
    const notes: Note[] = [];
    for (const text of ['First', 'Second', 'Third'])
      notes.push((await write(mara, id, text, lea.account.id).expect(201)).body as Note);
    const told = await mentionsOf(lea);
    expect(told.unread).toBe(3);
    expect(told.data).toEqual(
      notes.toReversed().map((note) => ({
        noteId: note.id,
        verificationId: id,
        author: mara.account.email,
        createdAt: note.createdAt,
        read: false,
      })),
    );
    const read = (noteIds: (string | undefined)[]) => lea.put('/api/me/mentions').send({ noteIds });
    const some = (await read([notes[1]?.id.toUpperCase(), randomUUID()]).expect(200)).body as MentionList;
    expect(some.unread).toBe(2);
    expect(some.data.map((mention) => mention.read)).toEqual([false, true, false]);
    expect((await read([]).expect(200)).body).toMatchObject({ unread: 0 });
    expect(await mentionsOf(lea)).toMatchObject({ unread: 0 });
  });

  test('is marked as read by nobody else', async () => {
    const { id } = await declined();
    const note = (await write(mara, id, 'For Omar', omar.account.id).expect(201)).body as Note;
    const { unread } = await mentionsOf(omar);
    await mara
      .put('/api/me/mentions')
      .send({ noteIds: [note.id] })
      .expect(200);
    await mara.put('/api/me/mentions').send({ noteIds: [] }).expect(200);
    expect((await mentionsOf(omar)).unread).toBe(unread);
  });

  test('shows the newest hundred, and counts them all', async () => {
    const lea = await desk.api.signIn('analyst');
    const { id } = await declined();
    await desk.dataSource.query(
      `WITH written AS (
         INSERT INTO note (verification_id, id, text, author_id, author)
         SELECT $1, gen_random_uuid(), 'x', $2, 'x' FROM generate_series(1, 101) RETURNING verification_id, id)
       INSERT INTO note_mention (verification_id, note_id, account_id) SELECT verification_id, id, $2 FROM written`,
      [id, lea.account.id],
    );
    const { data, unread } = await mentionsOf(lea);
    expect([data.length, unread]).toEqual([100, 101]);
  });

  test.each([
    ['somebody who is not there', () => Promise.resolve(randomUUID())],
    ['a token', async () => (await tokenId()).id],
    ['somebody disabled', async () => (await disabled()).id],
  ])('of %s is refused by name, and the note with it', async (_, other) => {
    const { id } = await declined();
    const answer = await write(mara, id, 'Look', omar.account.id, await other()).expect(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'mentions' }] });
    expect((await seenBy(mara, id)).notes).toEqual([]);
  });
});

test('people are every account that is not disabled, by name, and nothing more of them', async () => {
  const gone = await disabled();
  await desk.dataSource.query(`UPDATE account SET name = 'ärger' WHERE id = $1`, [auditor.account.id]);
  for (const who of [mara, auditor, desk.admin]) {
    const { data } = (await who.get('/api/people').expect(200)).body as People;
    expect(data).toContainEqual({ id: mara.account.id, name: 'Test analyst', role: 'analyst' });
    expect(data).toContainEqual({ id: auditor.account.id, name: 'ärger', role: 'auditor' });
    expect(data.map(({ id }) => id)).not.toContain(gone.id);
    expect(JSON.stringify(data)).not.toContain('@');
  }
});

test('what people wrote is covered, too, where it quotes what a role may not see', async () => {
  const { id, email } = await declined('quoted.person');
  const number = (await seenBy(mara, id)).documentNumber ?? '';
  const quoting = `${number} of ${email.toUpperCase()} is forged`;
  await write(mara, id, quoting).expect(201);
  await decide(mara, id, 'rejected', { reason: quoting, comment: `${quoting}, I say` }).expect(200);
  const export_ = () => omar.get('/api/verifications/export.csv').query({ reviewDecision: 'rejected' });
  expect((await seenBy(omar, id)).notes[0]?.text).toBe(quoting);
  expect((await export_().expect(200)).text).toContain(quoting);
  await policy({ maskedRoles: ['analyst'] });
  const covered = await seenBy(omar, id);
  const { text } = await export_().expect(200);
  await policy({ maskedRoles: [] });
  for (const told of [JSON.stringify(covered).toLowerCase(), text.toLowerCase()]) {
    expect(told).not.toContain(number.toLowerCase());
    expect(told).not.toContain(email);
    expect(told).toContain('is forged');
  }
});

async function disabled(): Promise<{ id: string }> {
  const { account } = await desk.api.signIn('analyst');
  await desk.admin.patch(`/api/accounts/${account.id}`).send({ disabled: true }).expect(200);
  return account;
}

async function tokenId(): Promise<{ id: string }> {
  const made = { name: 'named', role: 'analyst', expiresAt: '2030-01-01' };
  return (await desk.admin.post('/api/tokens').send(made).expect(201)).body as { id: string };
}
