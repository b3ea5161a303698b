import type { PurgeList, RetentionPage } from '@desk/contract';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AuditActor } from '../audit/audit-log.ts';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { ImageStoreUnavailable } from '../images/image-store.ts';
import { CasePurge } from './case-purge.ts';
import { DueCases } from './due-cases.ts';
import { PURGED, toPurgeRecord, type PurgeRow } from './purge-record.ts';

/** Purging everything that is due, and the record of it. Any number of replicas may purge at once: each case is one's. */
@Injectable()
export class Purges {
  private readonly logger = new Logger(Purges.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly due: DueCases,
    private readonly cases: CasePurge,
  ) {}

  /** Newest first. */
  async list({ page, perPage }: RetentionPage): Promise<PurgeList> {
    const rows = await this.dataSource.query<PurgeRow[]>(
      `SELECT ${PURGED} FROM purge g ORDER BY g.purged_at DESC, g.verification_id LIMIT $1 OFFSET $2`,
      [perPage, (page - 1) * perPage],
    );
    const [counted] = await this.dataSource.query<{ total: number }[]>(
      'SELECT count(*)::int AS total FROM purge',
    );
    return { data: rows.map(toPurgeRecord), total: counted?.total ?? 0 };
  }

  /** Purges what is due, until told to stop. One case that cannot be purged keeps no other. @returns how many it purged */
  async run(actor: AuditActor, stopping: () => boolean = () => false): Promise<number> {
    let purged = 0;
    for await (const id of this.due.ids()) {
      if (stopping()) break;
      if (await this.one(id, actor)) purged += 1;
    }
    return purged;
  }

  private async one(id: string, actor: AuditActor): Promise<boolean> {
    try {
      return await this.cases.purge(id, actor);
    } catch (error) {
      if (isDatabaseUnreachable(error) || error instanceof ImageStoreUnavailable) throw error;
      this.logger.error(`Verification ${id} could not be purged`, error);
      return false;
    }
  }
}
