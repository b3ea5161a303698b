import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { S3Client } from '@aws-sdk/client-s3';
import type { BucketSettings } from '../../src/config/bucket.ts';

/** The only account of s3rver, which checks signatures. The client finds it as it would in production. */
const ACCOUNT = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
process.env.AWS_ACCESS_KEY_ID = ACCOUNT.accessKeyId;
process.env.AWS_SECRET_ACCESS_KEY = ACCOUNT.secretAccessKey;

/** How the server's own files of objects end. */
const OBJECT = '._S3rver_object';

/** A server that speaks S3 and has one bucket; it can go away and come back with what it kept. */
export class S3Server {
  private running: S3rver | null = null;

  private constructor(
    private readonly directory: string,
    private port = 0,
  ) {}

  static async start(): Promise<S3Server> {
    const server = new S3Server(await mkdtemp(join(tmpdir(), 'desk-s3-')));
    await server.comeBack();
    return server;
  }

  get bucket(): BucketSettings {
    return {
      name: 'images-of-the-desk',
      prefix: 'below/this/',
      region: 'eu-central-1',
      endpoint: `http://127.0.0.1:${this.port}`,
      deadlineMs: 5_000,
    };
  }

  async comeBack(): Promise<void> {
    const { directory, port } = this;
    const configureBuckets = [{ name: this.bucket.name }];
    this.running = new S3rver({ address: '127.0.0.1', port, silent: true, directory, configureBuckets });
    this.port = (await this.running.run()).port;
  }

  async goAway(): Promise<void> {
    const closed = this.running?.close();
    this.running?.httpServer.closeAllConnections();
    this.running = null;
    await closed;
  }

  /** Every key in the bucket. From where the server keeps them: it does not check the signature of a listing as Amazon makes it. */
  async keys(): Promise<string[]> {
    const root = join(this.directory, this.bucket.name);
    const names = await readdir(root, { recursive: true });
    return names.filter((name) => name.endsWith(OBJECT)).map((name) => name.slice(0, -OBJECT.length));
  }

  /** What is kept under a key. */
  read(key: string): Promise<Buffer> {
    return readFile(this.file(key));
  }

  remove(key: string): Promise<void> {
    return rm(this.file(key));
  }

  /** One that is not the desk's. */
  client(): S3Client {
    const { region, endpoint } = this.bucket;
    return new S3Client({ region, endpoint: endpoint ?? '', forcePathStyle: true, credentials: ACCOUNT });
  }

  private file(key: string): string {
    return join(this.directory, this.bucket.name, key + OBJECT);
  }

  async close(): Promise<void> {
    if (this.running) await this.goAway();
    await rm(this.directory, { recursive: true, force: true });
  }
}
