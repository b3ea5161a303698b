import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { PREPARED } from '../database/prepared.ts';

/**
 * The one place that says who sees which case covered: those whose role is masked by the policy, until their session
 * reveals the case. A token has no session; each of its calls sees cases covered.
 */
@Injectable()
export class CaseMasking {
  constructor(private readonly dataSource: DataSource) {}

  /** Which of these cases this caller sees covered. */
  async covered(caller: Caller, ids: string[]): Promise<Set<string>> {
    if (!caller.masked) return new Set();
    const covered = new Set(ids);
    if (caller.kind === 'token') return covered;
    const revealed = await this.dataSource.query<{ id: string }[]>(
      `${PREPARED} SELECT verification_id AS id FROM reveal WHERE token_hash = $1 AND verification_id = ANY($2)`,
      [caller.tokenHash, ids],
    );
    for (const { id } of revealed) covered.delete(id);
    return covered;
  }

  async covers(caller: Caller, id: string): Promise<boolean> {
    return (await this.covered(caller, [id])).has(id);
  }

  /** Remembers that a session sees a case; gone with the session. One that ended meanwhile remembers nothing. */
  async reveal(manager: EntityManager, caller: Caller, id: string): Promise<void> {
    if (caller.kind === 'token') return;
    await manager.query(
      `INSERT INTO reveal (token_hash, verification_id)
       SELECT token_hash, $2 FROM session WHERE token_hash = $1 ON CONFLICT DO NOTHING`,
      [caller.tokenHash, id],
    );
  }
}
