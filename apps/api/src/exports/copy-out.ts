import { Readable, type Duplex } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** Whole rows of a CSV. */
export interface Rows {
  bytes: Buffer;
  rows: number;
}

/** Rows are handed on together, to save the reader a thousand tiny writes. */
const CHUNK_BYTES = 64 * 1024;
/** How many chunks wait for the reader before nothing more is read from Postgres. */
const WAITING_CHUNKS = 2;

/**
 * The rows of a query as Postgres writes them for a CSV, each with its CRLF: `Rows`, as fast as they are taken. It is one of the driver's queries
 * (`client.query(copyOut)`), so that the driver tells it of each way in which a connection ends. `pg-copy-streams` takes the socket
 * over instead, cuts the same messages again, and does not say where a row ends.
 */
export class CopyOut extends Readable implements Submittable {
  private source: Duplex | null = null;
  private chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private length = 0;
  private rows = 0;

  /** @param changed what becomes of each row; none has its end */
  constructor(
    private readonly query: string,
    private readonly changed: (row: Buffer) => Buffer = (row) => row,
  ) {
    super({ objectMode: true, highWaterMark: WAITING_CHUNKS });
  }

  submit(connection: Connection): void {
    this.source = connection.stream;
    connection.query(`COPY (${this.query}) TO STDOUT (FORMAT csv)`);
  }

  /** Postgres sends each row as a message of its own, ended by LF (protocol, COPY operations). */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const row = this.changed(chunk.subarray(0, -1));
    if (this.length + row.length + 2 > this.chunk.length) this.handOn(row.length + 2);
    this.length += row.copy(this.chunk, this.length);
    this.chunk[this.length++] = 0x0d;
    this.chunk[this.length++] = 0x0a;
    this.rows += 1;
  }

  handleCommandComplete(): void {
    this.handOn(0);
    this.push(null);
    // The driver has to hear what follows, also when the last rows wait for their reader.
    this.source?.resume();
  }

  handleReadyForQuery(): void {
    // All that is to be said was said.
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  override _read(): void {
    this.source?.resume();
  }

  private handOn(next: number): void {
    const { length, rows } = this;
    if (rows > 0 && !this.push({ bytes: this.chunk.subarray(0, length), rows } satisfies Rows))
      this.source?.pause();
    this.chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, next));
    this.length = 0;
    this.rows = 0;
  }
}
