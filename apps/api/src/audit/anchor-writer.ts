import { appendFile } from 'node:fs/promises';
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
  private readonly logger = new Logger(AnchorWriter.name);
  private writing: Promise<void> | null = null;
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
    this.writing ??= this.write().finally(() => (this.writing = null));
  }

  async write(): Promise<void> {
    const file = this.settings.auditAnchorFile;
    if (file === null) return;
    try {
      const { position, hash, at } = await this.trail.head();
      if (hash === null || at === null || position === this.written) return;
      await appendFile(file, anchorLine({ position, hash, at }), { mode: 0o600 });
      this.written = position;
      this.failure = null;
    } catch (error) {
      this.failure = errorFacts(error).code ?? 'unknown';
      this.logger.error("The audit log's head cannot be written to AUDIT_ANCHOR_FILE", error);
    }
  }

  /** The last head of this process is written too. */
  async onModuleDestroy(): Promise<void> {
    await this.writing;
    await this.write();
  }
}
