import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Note } from '@desk/contract';
import type { Answer, Client } from '../harness/client.ts';
import type { Desk } from '../harness/desk.ts';
import type { Acknowledged } from './acknowledged.ts';
import { csvRows } from './csv-rows.ts';
import type { Deed } from './plan/steps.ts';

/** Longer than every deadline of the desk's together: a call that takes longer would never end. */
const PATIENCE_MS = 90_000;

/**
 * What the desk may say under faults: done, cannot be (any more), came too slowly (to a process that was frozen meanwhile), the
 * provider's or Postgres's fault. All else is a fault of the desk's.
 */
const HONEST = new Set([200, 201, 202, 404, 408, 409, 502, 503]);

/** Does what people do, and keeps what they were told has been done. */
export class People {
  constructor(
    private readonly desk: Desk,
    private readonly told: Acknowledged,
  ) {}

  async do(deed: Deed): Promise<void> {
    const late = new AbortController();
    const patience = pause(PATIENCE_MS, 'late' as const, { signal: late.signal }).catch(() => null);
    const ended = await Promise.race([this.attempt(deed), patience]);
    late.abort();
    if (ended === 'late') this.told.broken.push(`No end of ‘${deed.kind}’ within ${PATIENCE_MS} ms`);
  }

  private async attempt(deed: Deed): Promise<void> {
    try {
      await this.call(deed);
    } catch {
      this.told.answered(deed.kind, 'none');
    }
  }

  private async call(deed: Deed): Promise<void> {
    const client = this.at(deed.at);
    switch (deed.kind) {
      case 'submit':
        this.told.attempted.push(deed);
        return this.submit(deed, client, deed.email, deed.keyed);
      case 'submit twice':
        this.told.attempted.push({ email: deed.email, keyed: true });
        await Promise.allSettled(
          [client, this.at(deed.other)].map((each) => this.submit(deed, each, deed.email, true)),
        );
        return;
      case 'submit again': {
        const earlier = picked(
          this.told.attempted.filter(({ keyed }) => keyed),
          deed.pick,
        );
        return earlier && this.submit(deed, client, earlier.email, true);
      }
      case 'export':
        return this.export(deed, client);
      case 'decide unconfirmed':
        return this.decideUnconfirmed(deed, client);
      case 'recheck many': {
        const ids = deed.picks.map((pick) => picked(this.told.ids, pick)).filter((id) => id !== undefined);
        if (ids.length > 0)
          this.heard(
            deed,
            await client.call('POST', '/api/verifications/recheck', { ids: [...new Set(ids)] }),
          );
        return;
      }
      case 'recheck':
      case 'look':
      case 'review':
      case 'note': {
        const id = picked(this.told.ids, deed.pick);
        return id === undefined ? undefined : this.toCase(deed, client, id);
      }
    }
  }

  private async submit(deed: Deed, client: Client, email: string, keyed: boolean): Promise<void> {
    const answer = await client.submit(email, keyed ? { 'Idempotency-Key': email } : {});
    if (this.heard(deed, answer)) this.told.submitted(email, answer.body.id);
  }

  private async toCase(
    deed: Extract<Deed, { kind: 'recheck' | 'look' | 'review' | 'note' }>,
    client: Client,
    id: string,
  ): Promise<void> {
    switch (deed.kind) {
      case 'recheck':
        this.heard(deed, await client.recheck(id));
        return;
      case 'look':
        this.heard(deed, await client.detail(id));
        this.heard(deed, await client.exchanges(id));
        this.heard(deed, await client.list());
        return;
      case 'review': {
        const { decision, reason } = deed;
        const made = this.heard(deed, await client.review(id, { decision, reason, comment: null }));
        if (made) this.told.reviews.push({ id, reason });
        return;
      }
      case 'note': {
        const answer = await client.call<Note>('POST', `/api/verifications/${id}/notes`, { text: deed.text });
        if (this.heard(deed, answer)) this.told.notes.push(answer.body.id);
      }
    }
  }

  private async export(deed: Extract<Deed, { kind: 'export' }>, client: Client): Promise<void> {
    const created = await client.createExport();
    if (!this.heard(deed, created)) return;
    const { id } = created.body;
    const leaving = new AbortController();
    const file = await client.download(id, leaving.signal);
    if (deed.leaves) return leaving.abort();
    const bytes = Buffer.from(await file.arrayBuffer());
    if (!this.heard(deed, { status: file.status, body: null })) return;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.told.files.push({ id, rows: csvRows(bytes), sha256 });
  }

  private async decideUnconfirmed(
    deed: Extract<Deed, { kind: 'decide unconfirmed' }>,
    client: Client,
  ): Promise<void> {
    const waiting = await client.list({ status: 'unconfirmed' });
    const one = this.heard(deed, waiting) ? picked(waiting.body.data, deed.pick) : undefined;
    if (one !== undefined) await this.decide(deed, client, one.id, deed.again);
  }

  /** As a person would who has asked the provider. */
  async decide(deed: Deed, client: Client, id: string, again: boolean): Promise<void> {
    const answer = again
      ? await client.sendAgain(id, 'The provider has no record of it')
      : await client.notSent(id, 'The applicant handed in elsewhere');
    const action = again ? 'verification.sent_again' : 'verification.marked_not_sent';
    if (this.heard(deed, answer)) this.told.decisions.push({ id, action });
  }

  /** Whether it was done. */
  private heard({ kind }: Deed, { status, body }: Answer<unknown>): boolean {
    this.told.answered(kind, status);
    if (!HONEST.has(status))
      this.told.broken.push(`‘${kind}’ was answered ${status}: ${JSON.stringify(body)?.slice(0, 300)}`);
    return status < 300;
  }

  /** That replica, or as a load balancer would another that is not known to be down. */
  private at(nth: number): Client {
    const all = this.desk.replicas;
    const up = [...all.slice(nth), ...all.slice(0, nth)].find(({ running }) => running);
    return this.desk.client.at((up ?? this.desk.replica).url);
  }
}

const picked = <T>(from: readonly T[], pick: number): T | undefined => from[Math.floor(pick * from.length)];
