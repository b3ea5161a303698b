import { randomUUID } from 'node:crypto';
import type { Account, ExportList, ExportRecord, VerificationFilter } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Settings } from '../config/settings.ts';
import { OpenAnswers } from '../http/open-answers.ts';
import { Problem } from '../http/problem.ts';
import { Policies } from '../policy/policies.ts';
import type { Searched } from '../verifications/verification-filter.ts';
import { VerificationList } from '../verifications/verification-list.ts';
import { ExportFile, type Written } from './export-file.ts';
import { ExportProgress } from './export-progress.ts';
import { Export } from './export.entity.ts';

/** How often a running export's progress is written down. */
const PROGRESS_MS = 500;

/** Exports and their record: who asked for which filter, and what came of it. */
@Injectable()
export class Exports {
  private running = 0;

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly list: VerificationList,
    private readonly file: ExportFile,
    private readonly audit: AuditLog,
    private readonly policies: Policies,
    private readonly progress: ExportProgress,
    private readonly answers: OpenAnswers,
  ) {}

  /** @param againOf the export that this one repeats */
  async create(
    account: Account,
    filter: VerificationFilter,
    againOf: string | null = null,
  ): Promise<ExportRecord> {
    const masked = await this.policies.masks(account.role);
    const total = await this.list.count({ filter, masked });
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(Export, {
        id,
        filter,
        state: 'ready',
        total,
        createdById: account.id,
        createdBy: account.email,
        againOf,
        masked,
      });
      await this.audit.record(manager, {
        actor: account,
        action: 'export.created',
        details: { exportId: id, filter, total, ...(againOf && { againOf }) },
      });
    });
    return this.find(id);
  }

  /** A new export of the same filter, to be compared with the first. @throws Problem 404 */
  async again(account: Account, id: string): Promise<ExportRecord> {
    const { filter } = await this.find(id);
    return this.create(account, filter, id);
  }

  async find(id: string): Promise<ExportRecord> {
    return toRecord(await this.stored(id));
  }

  /** The signed manifest byte for byte. @throws Problem 404; 409 while there is none */
  async manifest(id: string): Promise<Buffer> {
    const { manifest } = await this.stored(id);
    if (manifest === null)
      throw Problem.conflict('export_not_done', 'Only an export whose file is whole has a manifest.');
    return Buffer.from(manifest);
  }

  async all(): Promise<ExportList> {
    const [data, total] = await this.dataSource.manager.findAndCount(Export, {
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 100,
    });
    return { data: data.map(toRecord), total };
  }

  /**
   * The bytes of an export's file, covered where the role of whoever takes it asks for that. However it ends, what was
   * written is recorded; of a whole file the manifest is signed.
   * @throws Problem 409 when its file was made already, 503 while too many are being made
   */
  async *stream(account: Account, id: string): AsyncGenerator<Buffer> {
    const { filter } = await this.find(id);
    if (this.running >= this.settings.exports.atOnce)
      throw Problem.unavailable(
        'too_many_exports',
        'Too many exports are being made right now. Try again soon.',
      );
    this.running += 1;
    try {
      const masked = await this.policies.masks(account.role);
      await this.progress.begin(account, id, masked);
      yield* this.write(account, id, { filter, masked });
    } finally {
      this.running -= 1;
    }
  }

  private async *write(account: Account, id: string, what: Searched): AsyncGenerator<Buffer> {
    const written: Written = { rows: 0, bytes: 0, snapshotAt: null, sha256: null };
    let savedAt = Date.now();
    try {
      for await (const chunk of this.file.stream(what, written)) {
        yield chunk;
        await this.answers.giveWay();
        if (Date.now() - savedAt < PROGRESS_MS) continue;
        savedAt = Date.now();
        await this.progress.save(id, written);
      }
    } finally {
      await this.progress.finish(account, id, what.masked, written);
    }
  }

  private async stored(id: string): Promise<Export> {
    const found = await this.dataSource.manager.findOneBy(Export, { id });
    if (found === null) throw Problem.notFound('There is no such export.');
    return found;
  }
}

function toRecord(found: Export): ExportRecord {
  const { id, filter, state, total, rows, sha256, createdBy } = found;
  return {
    id,
    filter,
    state,
    total,
    rows,
    bytes: Number(found.bytes),
    sha256,
    createdBy,
    createdAt: found.createdAt.toISOString(),
    snapshotAt: found.snapshotAt?.toISOString() ?? null,
    finishedAt: found.finishedAt?.toISOString() ?? null,
    fileUrl: `/api/exports/${id}/file`,
    againOf: found.againOf,
    masked: found.masked,
    manifestUrl: found.manifest === null ? null : `/api/exports/${id}/manifest`,
  };
}
