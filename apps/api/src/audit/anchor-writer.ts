import { appendFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Settings } from '../config/settings.ts';
import { errorFacts } from '../http/error-facts.ts';
import { Readiness } from '../health/readiness.ts';
import { anchorLine } from './anchors.ts';
import { AuditTrail } from './audit-trail.ts';

/** Writes the chain's head to AUDIT_ANCHOR_FILE every minute in which it changed. A file that cannot be written stops nothing. */
@Injectable()
export class AnchorWriter implements OnModuleInit, OnModuleDestroy {
  /** A file system over a network may hang, which is no error to it. */
  protected readonly patienceMs: number = 10_000;
  private readonly logger = new Logger(AnchorWriter.name);
  private appending: Promise<void> | null = null;
  private written = 0;
  private failure: string | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly trail: AuditTrail,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    if (this.settings.auditAnchorFile === null) return;
    this.readiness.add('auditAnchor', () =>
      Promise.resolve({ state: this.failure === null ? 'working' : 'failing', reason: this.failure }),
    );
  }

  @Interval(60_000)
  tick(): void {
    void this.write();
  }

  /** Appends the head, or waits for what is being appended. Never fails, and takes `patienceMs` at most. */
  async write(): Promise<void> {
    const file = this.settings.auditAnchorFile;
    if (file === null) return;
    try {
      // One at a time, however long it hangs: each holds a thread of the process.
      this.appending ??= this.append(file).finally(() => (this.appending = null));
      await Promise.race([this.appending, this.tooLong()]);
      this.failure = null;
    } catch (error) {
      this.failure = errorFacts(error).code ?? 'unknown';
      this.logger.error("The audit log's head cannot be written to AUDIT_ANCHOR_FILE", error);
    }
  }

  /** What is being appended, and then the last head of this process. */
  async onModuleDestroy(): Promise<void> {
    if (this.appending !== null) await this.write();
    if (this.appending === null) await this.write();
  }

  private async append(file: string): Promise<void> {
    const { position, hash, at } = await this.trail.head();
    if (hash === null || at === null || position === this.written) return;
    await appendFile(file, anchorLine({ position, hash, at }), { mode: 0o600 });
    this.written = position;
  }

  private async tooLong(): Promise<never> {
    await setTimeout(this.patienceMs, undefined, { ref: false });
    throw Object.assign(new Error('The file hangs'), { code: 'ETIMEDOUT' });
  }
}
