import { rmSync } from 'node:fs';
import path from 'node:path';
import type { JobStatus } from '@desk/contract';
import { throwawayFolder } from '@desk/tools/throwaway-folder';
import { Client } from './client.ts';
import { Postgres } from './postgres.ts';
import { Provider } from './provider.ts';
import { newEncryptionKey, Replica, type Surroundings } from './replica.ts';
import { until } from './until.ts';

/** A case that nobody works on: settled, given to a person, or set aside. */
const AT_REST = `status IN ('completed', 'failed', 'rejected', 'unconfirmed') AND recheck_requested_at IS NULL
  OR 'parked' = ANY(findings)`;

/** What a claim is given (apps/api/src/verifications/lease.ts). */
const LEASE_SECONDS = 60;
/** Whoever holds a lease for longer than this, with the provider idle, is dead. */
export const DEAD_AFTER_SECONDS = 15;

/** A whole desk of real processes that can be killed one by one: Postgres, the provider, and replicas of the API. */
export class Desk {
  readonly postgres: Postgres;
  readonly provider: Provider;

  private constructor(
    readonly surroundings: Surroundings,
    /** What it keeps, and the log of Postgres; gone when it is closed. */
    readonly folder: string,
    readonly replicas: Replica[],
    /** The administrator, at the first replica. */
    readonly client: Client,
  ) {
    ({ postgres: this.postgres, provider: this.provider } = surroundings);
  }

  /**
   * @param env for each replica, its settings on top of the usual ones; the first one serves HTTP
   */
  static async open(env: NodeJS.ProcessEnv[] = [{}]): Promise<Desk> {
    const folder = await throwawayFolder();
    const [postgres, provider] = await Promise.all([Postgres.start(folder), Provider.start(folder)]);
    const dataDir = path.join(folder, 'files');
    const surroundings = { postgres, provider, dataDir, encryptionKey: newEncryptionKey() };
    // The first one migrates and makes the account.
    const first = await Replica.start(surroundings, env[0]);
    const others = await Promise.all(env.slice(1).map((each) => Replica.start(surroundings, each)));
    const client = await Client.signIn(first.url);
    return new Desk(surroundings, folder, [first, ...others], client);
  }

  /** The first replica, which all desks have. */
  get replica(): Replica {
    const [first] = this.replicas;
    if (first === undefined) throw new Error('A desk without a replica');
    return first;
  }

  /** Another replica beside those that run. */
  async add(env: NodeJS.ProcessEnv = {}): Promise<Replica> {
    const replica = await Replica.start(this.surroundings, env);
    this.replicas.push(replica);
    return replica;
  }

  /** As the tables' owner. */
  query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.postgres.query<Row>(text, values);
  }

  /** The case of an applicant. */
  async caseOf(email: string): Promise<{ id: string; status: JobStatus } | undefined> {
    const [found] = await this.query<{ id: string; status: JobStatus }>(
      'SELECT id, status FROM verification WHERE email = $1',
      [email],
    );
    return found;
  }

  async status(id: string): Promise<JobStatus | undefined> {
    const [found] = await this.query<{ status: JobStatus }>('SELECT status FROM verification WHERE id = $1', [
      id,
    ]);
    return found?.status;
  }

  /** Lets time pass until the provider has told its verdict about a case. */
  async settled(id: string): Promise<void> {
    await until('the case is settled', async () => {
      await this.provider.control.settle();
      await this.makeDue();
      return ['completed', 'failed', 'rejected'].includes((await this.status(id)) ?? '');
    });
  }

  /** Kills the provider: from then on its port refuses, for every replica. */
  async killProvider(): Promise<void> {
    for (const { provider } of this.replicas) await provider.refuse();
    await this.provider.kill();
  }

  /** Ends the leases that run, as a minute would: their holders are dead, or wake up too late. @param seconds that they have run */
  async endLeases(seconds = 0): Promise<void> {
    await this.query(
      `UPDATE verification SET lease_until = now() - interval '1 ms'
       WHERE lease_until > now() AND lease_until <= now() + $1 * interval '1 s'`,
      [LEASE_SECONDS - seconds],
    );
  }

  /** Makes whatever waits for its time due now, and ends a pause of the provider. */
  async makeDue(): Promise<void> {
    await this.query('UPDATE verification SET next_check_at = now() WHERE next_check_at > now()');
    await this.query('UPDATE provider_state SET paused_until = now() WHERE paused_until > now()');
  }

  /** Lets time pass for everything that waits for its time: moves all of it back, so that no clock needs to be touched. */
  async letPass(interval: string): Promise<void> {
    await this.query(
      `UPDATE verification SET next_check_at = next_check_at - $1::interval, lease_until = lease_until - $1::interval,
         sending_at = sending_at - $1::interval, failing_since = failing_since - $1::interval
       WHERE next_check_at IS NOT NULL OR lease_until IS NOT NULL`,
      [interval],
    );
    await this.query(
      `UPDATE provider_state SET paused_until = paused_until - $1::interval, since = since - $1::interval,
         slowed_at = slowed_at - $1::interval`,
      [interval],
    );
    await this.query(`UPDATE export SET progress_at = progress_at - $1::interval WHERE state = 'running'`, [
      interval,
    ]);
  }

  /** Everything runs again and every wire is honest; no rule of the simulator's is left. */
  async heal(): Promise<void> {
    await this.postgres.start();
    if (!this.provider.running) await this.provider.start();
    await this.provider.control.clearFaults();
    for (const replica of this.replicas) {
      await replica.database.pass();
      await replica.provider.pass();
      replica.thaw();
      if (!replica.running) await replica.start();
    }
  }

  /** Lets time pass until there is nothing left to do: every case is settled, or waits for a person. */
  async comeToRest(withinMs = 60_000): Promise<void> {
    await this.endLeases();
    await until(
      'every case is at rest',
      async () => {
        await this.provider.control.settle();
        const { inFlight } = await this.provider.control.count();
        if (inFlight === 0) await this.endLeases(DEAD_AFTER_SECONDS);
        await this.makeDue();
        const [row] = await this.query<{ busy: number }>(
          `SELECT count(*)::int AS busy FROM verification WHERE NOT (${AT_REST}) OR lease_until > now()`,
        );
        return row?.busy === 0;
      },
      withinMs,
    );
  }

  async close(): Promise<void> {
    for (const replica of this.replicas) await replica.close();
    await this.provider.kill();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
