import type { Account, Mention, MentionList } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

type Row = Omit<Mention, 'createdAt'> & { createdAt: Date };

const SHOWN = 100;

/** The notes that name somebody; gone with their cases. */
@Injectable()
export class Mentions {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest hundred, and how many are unread of all. */
  async of({ id }: Account): Promise<MentionList> {
    const [rows, [counted]] = await Promise.all([
      this.dataSource.query<Row[]>(
        `SELECT m.note_id AS "noteId", m.verification_id AS "verificationId", n.author, n.created_at AS "createdAt",
           m.read_at IS NOT NULL AS read
         FROM note_mention m JOIN note n ON n.verification_id = m.verification_id AND n.id = m.note_id
         WHERE m.account_id = $1 ORDER BY n.sequence DESC LIMIT ${SHOWN}`,
        [id],
      ),
      this.dataSource.query<{ unread: number }[]>(
        'SELECT count(*)::int AS unread FROM note_mention WHERE account_id = $1 AND read_at IS NULL',
        [id],
      ),
    ]);
    return {
      data: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
      unread: counted?.unread ?? 0,
    };
  }

  /** @param noteIds what was read; all of them when it is empty. Others' are passed over. */
  async markRead(account: Account, noteIds: readonly string[]): Promise<MentionList> {
    await this.dataSource.query(
      `UPDATE note_mention SET read_at = now()
       WHERE account_id = $1 AND read_at IS NULL AND ($2::uuid[] = '{}' OR note_id = ANY($2))`,
      [account.id, noteIds],
    );
    return this.of(account);
  }
}
