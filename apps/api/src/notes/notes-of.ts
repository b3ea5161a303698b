import type { Note } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { PREPARED } from '../database/prepared.ts';

type Row = Omit<Note, 'createdAt'> & { createdAt: Date };

/** A case's notes, oldest first. */
export async function notesOf(manager: EntityManager, id: string): Promise<Note[]> {
  const rows = await manager.query<Row[]>(
    `${PREPARED} SELECT n.id, n.text, n.author, n.author_id AS "authorId", n.created_at AS "createdAt", coalesce(m.mentions, '[]') AS mentions
     FROM note n LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id) AS mentions
       FROM note_mention x JOIN account a ON a.id = x.account_id
       WHERE x.verification_id = n.verification_id AND x.note_id = n.id) m ON true
     WHERE n.verification_id = $1 ORDER BY n.sequence`,
    [id],
  );
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
