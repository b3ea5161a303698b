import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { ExportMetrics } from './export-metrics.ts';
import { ExportProgress } from './export-progress.ts';

/** Eight times as long as a process that lives says nothing of an export. */
const SILENT = `interval '2 minutes'`;
/** A replica of the version before says nothing until the end: its exports, and those that died with it, get longer. */
const NEVER_SAID = `interval '1 hour'`;

interface Abandoned {
  id: string;
  rows: number;
  masked: boolean;
}

/** Records the end of exports whose process died, so that their files can be made again. Each replica looks. */
@Injectable()
export class AbandonedExports extends Recurring {
  private readonly logger = new Logger(AbandonedExports.name);
  protected readonly rounds = new Rounds(this.logger, 'A round of looking for abandoned exports', () =>
    this.look(),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly progress: ExportProgress,
    private readonly audit: AuditLog,
    private readonly metrics: ExportMetrics,
  ) {
    super();
  }

  @Interval(15_000)
  tick(): void {
    this.rounds.tick();
  }

  private async look(): Promise<void> {
    await this.progress.goesOn();
    const abandoned = await this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[Abandoned[], number]>(
        `UPDATE export SET state = 'aborted', finished_at = now()
         WHERE state = 'running' AND coalesce(progress_at + ${SILENT}, created_at + ${NEVER_SAID}) < now()
         RETURNING id, rows, masked`,
      );
      for (const { id, rows: count, masked } of rows)
        await this.audit.record(manager, {
          actor: 'system',
          action: 'export.aborted',
          details: { exportId: id, rows: count, sha256: null, masked },
        });
      return rows;
    });
    for (const { rows } of abandoned) this.metrics.ended('aborted', rows);
    if (abandoned.length > 0)
      this.logger.warn(`${abandoned.length} exports ended with the process that made them`);
  }
}
