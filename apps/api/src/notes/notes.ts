import { randomUUID } from 'node:crypto';
import type { NewNote, Note } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { keepAssignment } from '../assignments/keep-assignment.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { People } from '../people/people.ts';
import { changeCase } from '../verifications/change-case.ts';
import { notesOf } from './notes-of.ts';

/** What people write beside a case. A note stays as it was written, until the case is purged. */
@Injectable()
export class Notes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Problem 400 when somebody is mentioned who is not there or disabled, 404, 409 when the case was purged */
  async add(caller: Caller, id: string, { text, mentions }: NewNote): Promise<Note> {
    if (!(await this.people.includes(mentions)))
      throw Problem.badRequest([{ field: 'mentions', message: 'Must be accounts that are not disabled' }]);
    const noteId = randomUUID();
    return this.dataSource.transaction(async (manager) => {
      await changeCase(manager, id, async () => {
        await manager.query(
          'INSERT INTO note (verification_id, id, text, author_id, author) VALUES ($1, $2, $3, $4, $5)',
          [id, noteId, text, personOf(caller), caller.account.email],
        );
        await mention(manager, id, noteId, mentions);
        await keepAssignment(manager, caller, id);
        // What it says stays out: the log outlives the case.
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'verification.note_added',
          verificationId: id,
          details: { noteId, mentions: [...new Set(mentions)] },
        });
      });
      return find(manager, id, noteId);
    });
  }
}

async function mention(
  manager: EntityManager,
  id: string,
  noteId: string,
  accountIds: readonly string[],
): Promise<void> {
  await manager.query(
    `INSERT INTO note_mention (verification_id, note_id, account_id)
     SELECT DISTINCT $1::uuid, $2::uuid, account_id FROM unnest($3::uuid[]) AS account_id`,
    [id, noteId, accountIds],
  );
}

async function find(manager: EntityManager, id: string, noteId: string): Promise<Note> {
  const note = (await notesOf(manager, id)).find((one) => one.id === noteId);
  if (note === undefined) throw new Error(`There is no note ${noteId}`);
  return note;
}
