import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { imageSide, type ImageSide } from '@desk/contract';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { BucketSettings } from '../config/bucket.ts';
import type { Readiness } from '../health/readiness.ts';
import { ImageStore, ImageStoreUnavailable, placeOf } from './image-store.ts';

/** A connection that has not come about by then is tried anew. */
const CONNECT_MS = 2_000;

/**
 * Images in a bucket of anything that speaks S3, which keeps whole objects or none. Credentials, their renewal and three attempts
 * at what fails for a moment are the SDK's own; the deadline over all of that is ours, since it has none.
 */
export class S3Store extends ImageStore implements OnApplicationShutdown {
  private readonly client: S3Client;
  private failure: string | null = null;

  constructor(
    private readonly bucket: BucketSettings,
    readiness: Readiness,
  ) {
    super();
    const { region, endpoint } = bucket;
    this.client = new S3Client({
      region,
      // Servers of one's own rarely have a host name for each bucket.
      ...(endpoint !== null && { endpoint, forcePathStyle: true }),
      requestHandler: { connectionTimeout: CONNECT_MS },
    });
    // Of the last call: asking the store whenever readiness is asked would make that wait for it.
    readiness.add('imageStore', () =>
      Promise.resolve({ state: this.failure === null ? 'working' : 'failing', reason: this.failure }),
    );
  }

  async put(verificationId: string, side: ImageSide, sealed: Buffer): Promise<void> {
    const put = new PutObjectCommand({ ...this.object(verificationId, side), Body: sealed });
    await this.within((abortSignal) => this.client.send(put, { abortSignal }));
  }

  get(verificationId: string, side: ImageSide): Promise<Buffer | null> {
    return this.within(async (abortSignal) => {
      try {
        const get = new GetObjectCommand(this.object(verificationId, side));
        const { Body } = await this.client.send(get, { abortSignal });
        return Buffer.from((await Body?.transformToByteArray()) ?? []);
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    });
  }

  /**
   * A request for each side: what deletes many at once is not the same in all servers. One after the other, so that a call that
   * failed has ended: attempts for another side would still delete after the caller was told that nothing was purged.
   */
  async removeAll(verificationId: string): Promise<void> {
    for (const side of imageSide.options) {
      const remove = new DeleteObjectCommand(this.object(verificationId, side));
      await this.within((abortSignal) => this.client.send(remove, { abortSignal }));
    }
  }

  onApplicationShutdown(): void {
    this.client.destroy();
  }

  private object(verificationId: string, side: ImageSide): { Bucket: string; Key: string } {
    const { name, prefix } = this.bucket;
    return { Bucket: name, Key: `${prefix}${placeOf(verificationId)}/${side}` };
  }

  /** @throws ImageStoreUnavailable whatever went wrong */
  private async within<T>(call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    const abortSignal = AbortSignal.timeout(this.bucket.deadlineMs);
    try {
      // The signal ends requests, but no search for credentials, and leaves it to chance what the error is called.
      const done = await Promise.race([call(abortSignal), rejection(abortSignal)]);
      this.failure = null;
      return done;
    } catch (cause) {
      const error = new ImageStoreUnavailable(`S3_${reasonOf(cause)}`, cause);
      this.failure = error.code;
      throw error;
    }
  }
}

const rejection = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );

/** Sockets have a code; the words of S3, such as AccessDenied, are names of its errors. */
const reasonOf = (cause: unknown): string => {
  const { code, name } = cause as { code?: unknown; name?: string };
  return typeof code === 'string' ? code : String(name);
};
