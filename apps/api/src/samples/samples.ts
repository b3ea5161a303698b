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
      selfieImage: (await ownPicture(selfie, email)).toString('base64'),
      document: {
        frontImage: (await picture(front)).toString('base64'),
        backImage: (await picture(back)).toString('base64'),
      },
    });
    await this.submissions.submit('system', input);
  }
}

const picture = (name: string): Promise<Buffer> => readFile(new URL(name, IMAGES));

/**
 * A face that is drawn once stands for many persons. With a comment in it (ITU-T T.81, B.2.4.5) each has a picture of
 * their own; else all of them would be found to share one selfie.
 */
async function ownPicture(name: string, comment: string): Promise<Buffer> {
  const jpeg = await picture(name);
  const marker = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), marker, Buffer.from(comment, 'latin1'), jpeg.subarray(2)]);
}
