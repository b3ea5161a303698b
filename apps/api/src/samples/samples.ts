import { readFile } from 'node:fs/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { submissionInput } from '../verifications/submission.schema.ts';
import { Submissions } from '../verifications/submissions.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { SAMPLES, type Sample } from './sample-submissions.ts';

/** The drawn specimens, beside the sources so that a build need not copy them. */
const IMAGES = new URL('../../samples/', import.meta.url);

/**
 * Fills an empty desk with submissions to the bundled simulator, through the same door as everybody's, so that there is
 * something to look at.
 */
@Injectable()
export class Samples implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Samples.name);
  private stopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly submissions: Submissions,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.sampleData)
      this.fill().catch((error: unknown) => this.logger.error('Samples stopped short', error));
  }

  onModuleDestroy(): void {
    this.stopped = true;
  }

  private async fill(): Promise<void> {
    if (await this.dataSource.manager.exists(Verification)) return;
    for (const sample of SAMPLES) if (!this.stopped) await this.submit(sample);
  }

  private async submit({ email, country, selfie, front, back }: Sample): Promise<void> {
    const input = await submissionInput.parseAsync({
      email,
      country,
      selfieImage: await image(selfie),
      document: { frontImage: await image(front), backImage: await image(back) },
    });
    await this.submissions.submit('system', input);
  }
}

const image = async (name: string): Promise<string> =>
  (await readFile(new URL(name, IMAGES))).toString('base64');
