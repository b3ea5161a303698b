import type { Account } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { readHead } from '../audit/head.ts';
import { Problem } from '../http/problem.ts';
import type { Written } from './export-file.ts';
import { Export } from './export.entity.ts';
import { ExportMetrics } from './export-metrics.ts';
import { ManifestSigner } from './manifest-signer.ts';
import { manifestOf, type WholeFile } from './manifest.ts';

/** A file that this process makes goes on no more, since others took its process for dead: what is left of it must not count. */
class TakenForDead extends Error {}

/**
 * The record of a file while it is made. Its snapshot tells one making from a later one of the same export, so that a process
 * that slept for long changes nothing about what came after.
 */
@Injectable()
export class ExportProgress {
  /** What this process makes. */
  private readonly underWay = new Set<string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly signer: ManifestSigner,
    private readonly metrics: ExportMetrics,
  ) {}

  /** Takes the export for one reader: of two that come at once, the other is refused. @throws Problem 409 */
  async begin(account: Account, id: string, masked: boolean): Promise<void> {
    const fresh = { masked, rows: 0, bytes: '0', snapshotAt: null, sha256: null, finishedAt: null };
    await this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(
        Export,
        { id, state: In(['ready', 'aborted']) },
        { ...fresh, state: 'running', progressAt: () => 'now()' },
      );
      if (affected === 0)
        throw Problem.conflict(
          'export_already_made',
          'The file of this export was made already. Make a new export.',
        );
      // Whatever becomes of this process, it is known who took the file.
      const details = { exportId: id, masked };
      await this.audit.record(manager, { actor: account, action: 'export.started', details });
    });
    this.underWay.add(id);
    this.metrics.underWay(this.underWay.size);
  }

  /** @throws TakenForDead */
  async save(id: string, written: Written): Promise<void> {
    if (!(await this.write(this.dataSource.manager, id, written, {}))) throw new TakenForDead();
  }

  /** Says of everything that is made here that it goes on, however slowly its rows are found or taken. */
  async goesOn(): Promise<void> {
    if (this.underWay.size === 0) return;
    await this.dataSource.query(
      `UPDATE export SET progress_at = now() WHERE id = ANY($1) AND state = 'running'`,
      [[...this.underWay]],
    );
  }

  /** However it ended: of a whole file the manifest is signed. @throws TakenForDead when a whole file is not the export's any more */
  async finish(account: Account, id: string, masked: boolean, written: Written): Promise<void> {
    this.underWay.delete(id);
    this.metrics.underWay(this.underWay.size);
    const { snapshotAt, sha256, rows } = written;
    const whole = snapshotAt !== null && sha256 !== null ? { ...written, snapshotAt, sha256, masked } : null;
    const finishedAt = new Date();
    const state = whole ? 'done' : 'aborted';
    const ours = await this.dataSource.transaction(async (manager) => {
      if (!(await this.write(manager, id, written, { state, finishedAt }))) return false;
      if (whole) await this.sign(manager, id, account, { ...whole, finishedAt });
      await this.audit.record(manager, {
        actor: account,
        action: whole ? 'export.finished' : 'export.aborted',
        details: { exportId: id, rows, sha256, masked },
      });
      return true;
    });
    if (ours) this.metrics.ended(state, rows);
    else if (whole) throw new TakenForDead();
  }

  private async sign(manager: EntityManager, id: string, maker: Account, written: WholeFile): Promise<void> {
    const asked = await manager.findOneByOrFail(Export, { id });
    const manifest = manifestOf(asked, maker, written, await readHead(manager));
    await manager.update(Export, { id }, { manifest: this.signer.sign(manifest) });
  }

  /** @returns whether the export is still this making's */
  private async write(
    manager: EntityManager,
    id: string,
    { bytes, ...written }: Written,
    end: Partial<Pick<Export, 'state' | 'finishedAt'>>,
  ): Promise<boolean> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(Export)
      .set({ ...written, ...end, bytes: String(bytes), progressAt: () => 'now()' })
      .where(`id = :id AND state = 'running'`, { id })
      .andWhere('(snapshot_at IS NULL OR snapshot_at = :snapshotAt)', { snapshotAt: written.snapshotAt })
      .execute();
    return affected === 1;
  }
}
