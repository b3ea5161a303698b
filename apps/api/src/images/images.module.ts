import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Settings } from '../config/settings.ts';
import { Readiness } from '../health/readiness.ts';
import { FolderStore } from './folder-store.ts';
import { ImageStore } from './image-store.ts';
import { SubmissionImages } from './submission-images.ts';

/** S3's client is loaded only by who has a bucket. */
async function openStore({ dataDir, bucket }: Settings, readiness: Readiness): Promise<ImageStore> {
  if (bucket === null) return new FolderStore(join(dataDir, 'images'));
  const { S3Store } = await import('./s3-store.ts');
  return new S3Store(bucket, readiness);
}

@Module({
  providers: [
    { provide: ImageStore, useFactory: openStore, inject: [Settings, Readiness] },
    SubmissionImages,
  ],
  exports: [SubmissionImages],
})
export class ImagesModule {}
