import { Client } from 'pg';
import { impatient } from '../database/limits.ts';

/** Who has a line. */
export interface Listener {
  heard: (payload: string) => void;
  /** The line was lost; another is tried. */
  lost: (error: unknown) => void;
  /** There is another line. What was said in between nobody heard. */
  back: () => void;
}

/** Milliseconds. */
export interface LinePatience {
  /** Between an answer and the next proof that the line still carries something. */
  prove: number;
  /** Without a byte either way; longer than `prove`. */
  silence: number;
  /** From a lost line to the next attempt. */
  reconnect: number;
}

/** A dead line is noticed 15 s after its last answer. */
export const LINE_PATIENCE: LinePatience = { prove: 5_000, silence: 10_000, reconnect: 1_000 };

/**
 * A connection that listens to a Postgres channel, and is replaced when it is lost or goes dead. Nothing comes over it for as long
 * as nobody has anything to say, so silence alone says nothing, and TCP's own keepalive takes minutes: it asks again and again.
 */
export class ListeningLine {
  private client: Client | null = null;
  /** The next proof, or the next attempt. */
  private next: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly listener: Listener,
    private readonly patience: LinePatience = LINE_PATIENCE,
  ) {}

  /** Returns when it listens, or when the first attempt has failed and others follow. */
  open(): Promise<void> {
    return this.connect(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.next);
    await this.client?.end();
  }

  private async connect(then: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      keepAlive: true,
      stream: () => impatient(this.patience.silence),
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.listener.heard(payload ?? ''));
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, null));
    try {
      await client.connect();
      await this.listen(client);
      then();
    } catch (error) {
      this.lose(client, error);
    }
  }

  /** To listen twice is to listen: said again it changes nothing, and its answer is the proof. */
  private async listen(client: Client): Promise<void> {
    await client.query(`LISTEN ${this.channel}`);
    if (this.closed) return;
    const again = () => void this.listen(client).catch((error: unknown) => this.lose(client, error));
    this.next = setTimeout(again, this.patience.prove);
  }

  private lose(client: Client, error: unknown): void {
    if (this.closed || this.client !== client) return;
    this.client = null;
    this.listener.lost(error);
    client.end().catch(() => undefined);
    clearTimeout(this.next);
    const again = () => void this.connect(() => this.listener.back());
    this.next = setTimeout(again, this.patience.reconnect);
  }
}
